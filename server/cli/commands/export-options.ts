import { parseArgs } from "node:util";
import { datasetId } from "../../domain/ids.ts";
import { LinchpinError } from "../../errors.ts";
import { exportFormats } from "../../exports/all.ts";
import type { ExportFormat } from "../../exports/format.ts";
import { type Output, toOutput } from "../../exports/output/output.ts";
import type { Scope } from "../../exports/scope.ts";
import { type AskedQuestion, parseQuestion, toEntitiesQuestion } from "../../resolvers/arguments/parse-question.ts";

export interface TypedExport {
  readonly format: ExportFormat;
  readonly scope: Scope;
  readonly output: Output;
  readonly form: "text" | "json";
}

/** How the command is typed. */
export const exportUsage = [
  `--format ${exportFormats.map(({ name }) => name).join("|")} -o FILE [--json]`,
  "  [--dataset D | --question '{\"paths\": {…}}' | --ids A,B,…]",
].join("\n");

const text = { type: "string" } as const;

/** What was typed. Throws BAD_USAGE, and what refuses a question or ids. */
export function parseExportOptions(args: readonly string[]): TypedExport {
  const { values } = parseArgs({
    args: [...args],
    options: {
      format: text,
      dataset: text,
      question: text,
      ids: text,
      output: { ...text, short: "o" },
      json: { type: "boolean" },
    },
  });
  const format = findFormat(values.format);
  if (values.output === undefined || values.output === "") throw usage("Where to is missing: give -o FILE");
  return {
    format,
    scope: toScope(values),
    output: toOutput(format, values.output),
    form: values.json === true ? "json" : "text",
  };
}

interface TypedScopes {
  readonly dataset?: string | undefined;
  readonly question?: string | undefined;
  readonly ids?: string | undefined;
}

function toScope({ dataset, question, ids }: TypedScopes): Scope {
  const given = Object.entries({ dataset, question, ids }).filter(([, value]) => value !== undefined);
  if (given.length > 1) {
    throw usage(`Give one of --dataset, --question and --ids, not ${given.map(([name]) => `--${name}`).join(" and ")}`);
  }
  if (dataset !== undefined) return { of: "dataset", dataset: datasetId(dataset) };
  if (question !== undefined) return scopeOf(parseQuestion(question));
  if (ids !== undefined) {
    return scopeOf(
      toEntitiesQuestion(
        "--ids",
        ids.split(",").map((id) => id.trim()),
      ),
    );
  }
  return { of: "graph" };
}

function scopeOf(question: AskedQuestion): Scope {
  return question.kind === "entities" ? { of: "ids", ids: question.ids } : { of: "answer", question };
}

function findFormat(name: string | undefined): ExportFormat {
  const names = exportFormats.map((format) => format.name).join(", ");
  if (name === undefined) throw usage(`The format is missing: give --format with one of ${names}`);
  const format = exportFormats.find((one) => one.name === name);
  if (format === undefined) throw usage(`There is no format ${name}: give one of ${names}`);
  return format;
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
