import { parseArgs } from "node:util";
import { LinchpinError } from "../../errors.ts";

/** How an option's text becomes a value of the question. */
type Reading = "text" | "list" | "number" | "words";

/** The options of `paths` and the fields of the question that they fill. */
// biome-ignore format: a table, one option a line
const options: Readonly<Record<string, { readonly field: string; readonly reads: Reading }>> = {
  limit: { field: "limit", reads: "number" },
  "max-hops": { field: "maxHops", reads: "number" },
  kinds: { field: "kinds", reads: "words" },
  families: { field: "families", reads: "words" },
  "exclude-kinds": { field: "excludeKinds", reads: "words" },
  direction: { field: "direction", reads: "text" },
  via: { field: "via", reads: "list" },
  avoid: { field: "avoid", reads: "list" },
  "avoid-relationships": { field: "avoidRelationships", reads: "list" },
  order: { field: "order", reads: "words" },
  statuses: { field: "statuses", reads: "words" },
  "minimum-confidence": { field: "minimumConfidence", reads: "number" },
  "minimum-share": { field: "minimumShare", reads: "number" },
  "as-of": { field: "asOf", reads: "text" },
  "known-by": { field: "knownBy", reads: "text" },
  "hub-limit": { field: "hubLimit", reads: "number" },
  "maximum-overlap": { field: "maximumOverlap", reads: "number" },
};

export interface TypedPaths {
  /** The `PathQuestion` of the SDL. */
  readonly question: Readonly<Record<string, unknown>>;
  readonly form: "text" | "json";
}

/** How the command is typed. */
export const pathUsage = `A B [${Object.keys(options)
  .map((name) => `--${name} …`)
  .join("] [")}] [--json]`;

/** What was typed as a question: two ends, each one id or several with commas. Throws BAD_USAGE. */
export function parsePathOptions(args: readonly string[]): TypedPaths {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: "boolean" }, ...mapValues(options, () => ({ type: "string" as const })) },
  });
  const values: Readonly<Record<string, string | boolean | undefined>> = parsed.values;
  const [from, to, ...more] = parsed.positionals;
  if (from === undefined || to === undefined || more.length > 0) {
    throw new LinchpinError("BAD_USAGE", { value: `paths takes two ends, not ${parsed.positionals.length}` });
  }
  const typed = Object.entries(options).flatMap(([name, { field, reads }]) => {
    const text = values[name];
    return typeof text === "string" ? [[field, toValue(name, { text, reads })] as const] : [];
  });
  return {
    question: { from: toList(from), to: toList(to), ...Object.fromEntries(typed) },
    form: values.json === true ? "json" : "text",
  };
}

function toValue(name: string, { text, reads }: { readonly text: string; readonly reads: Reading }): unknown {
  switch (reads) {
    case "text":
      return text;
    case "list":
      return toList(text);
    case "words":
      return toList(text.toUpperCase());
    case "number": {
      const value = Number(text);
      if (text.trim() !== "" && Number.isFinite(value)) return value;
      throw new LinchpinError("BAD_USAGE", { value: `--${name} ${text} is no number` });
    }
  }
}

function toList(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
