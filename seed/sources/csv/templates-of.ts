import type { Template } from "./mapping.ts";

/** The keys of a mapping whose texts are said as they stand. */
const plainKeys = new Set([
  ...["path", "encoding", "delimiter", "decimal", "dates"],
  ...["as", "from", "to", "split", "scheme", "source"],
]);

/** Every template inside a part of the mapping, with its path. */
export function templatesOf(
  value: unknown,
  field: string,
): readonly { readonly field: string; readonly template: Template }[] {
  if (typeof value === "string") return [{ field, template: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => templatesOf(entry, `${field}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  if ("column" in value && "values" in value) return [{ field, template: value as Template }];
  return Object.entries(value).flatMap(([key, entry]) =>
    plainKeys.has(key) ? [] : templatesOf(entry, `${field}.${key}`),
  );
}
