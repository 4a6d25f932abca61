import type { GraphQLField } from "graphql";
import { LinchpinError } from "../../errors.ts";
import { questionLimits } from "../../limits/questions.ts";
import { checkInput } from "../../schema/check-input.ts";

/**
 * Refuses page sizes, ids and texts that no resolver can use, before any resolver runs, with the field by its path:
 * `paths.question.from`. Throws PAGE_SIZE, ID_FORM, STRING_FORM.
 */
export function checkArguments(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): void {
  for (const { name, type } of field.args) {
    const path = `${field.name}.${name}`;
    const value = args[name];
    if (name === "first") checkPageSize(path, value);
    else checkInput(type, { path, value });
  }
}

function checkPageSize(field: string, value: unknown): void {
  if (typeof value !== "number" || (value >= 1 && value <= questionLimits.pageSize)) return;
  throw new LinchpinError("PAGE_SIZE", { field, value, bound: questionLimits.pageSize });
}
