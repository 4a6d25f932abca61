import {
  type GraphQLField,
  GraphQLID,
  type GraphQLInputType,
  GraphQLString,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { LinchpinError } from "../../errors.ts";
import { questionLimits } from "../../limits/questions.ts";
import { textLimits } from "../../limits/texts.ts";

const unusableInId = /[\p{Cc}\p{Cs}]/u;
const unusableInText = /[\0\p{Cs}]/u;

/**
 * Refuses page sizes, ids and texts that no resolver can use, before any resolver runs, with the field by its path:
 * `paths.question.from`. Throws PAGE_SIZE, ID_FORM, STRING_FORM.
 */
export function checkArguments(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): void {
  for (const { name, type } of field.args) {
    const path = `${field.name}.${name}`;
    const value = args[name];
    if (name === "first") checkPageSize(path, value);
    else checkValue(type, { path, value });
  }
}

function checkPageSize(field: string, value: unknown): void {
  if (typeof value !== "number" || (value >= 1 && value <= questionLimits.pageSize)) return;
  throw new LinchpinError("PAGE_SIZE", { field, value, bound: questionLimits.pageSize });
}

function checkValue(type: GraphQLInputType, { path, value }: { path: string; value: unknown }): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) checkValue(type.ofType, { path, value });
  else if (isListType(type) && Array.isArray(value)) {
    for (const member of value) checkValue(type.ofType, { path, value: member });
  } else if (isInputObjectType(type)) {
    for (const [name, part] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (field !== undefined) checkValue(field.type, { path: `${path}.${name}`, value: part });
    }
  } else if (typeof value === "string") {
    if (type === GraphQLID) checkId(path, value);
    if (type === GraphQLString) checkText(path, value);
  }
}

function checkId(field: string, value: string): void {
  if (value !== "" && value.length <= textLimits.idCharacters && !unusableInId.test(value)) return;
  throw new LinchpinError("ID_FORM", { field, value: quote(value), bound: textLimits.idCharacters });
}

function checkText(field: string, value: string): void {
  if (value.length <= textLimits.stringCharacters && !unusableInText.test(value)) return;
  throw new LinchpinError("STRING_FORM", { field, value: quote(value), bound: textLimits.stringCharacters });
}

/** The start of a value, in quotation marks and escaped, so that no control character reaches the answer. */
function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
