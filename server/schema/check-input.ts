import { GraphQLID, type GraphQLInputType, GraphQLString, isInputObjectType, isListType, isNonNullType } from "graphql";
import { LinchpinError } from "../errors.ts";
import { textLimits } from "../limits/texts.ts";

const unusableInId = /[\p{Cc}\p{Cs}]/u;
const unusableInText = /[\0\p{Cs}]/u;

/** Refuses ids and texts that nothing can use, with the field by its path: `paths.question.from`. Throws ID_FORM, STRING_FORM. */
export function checkInput(
  type: GraphQLInputType,
  { path, value }: { readonly path: string; readonly value: unknown },
): void {
  if (value === null || value === undefined) return;
  if (isNonNullType(type)) checkInput(type.ofType, { path, value });
  else if (isListType(type) && Array.isArray(value)) {
    for (const member of value) checkInput(type.ofType, { path, value: member });
  } else if (isInputObjectType(type)) {
    for (const [name, part] of Object.entries(value)) {
      const field = type.getFields()[name];
      if (field !== undefined) checkInput(field.type, { path: `${path}.${name}`, value: part });
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
