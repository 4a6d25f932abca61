import { toDateText } from "../reading/date-text.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../reading/json-fields.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/** A BODS statement with what every statement has, its number in the run from 0. */
export interface Statement {
  readonly ordinal: number;
  readonly id: string;
  readonly recordId: string;
  readonly recordType: RecordType;
  readonly isClosed: boolean;
  readonly date: string | undefined;
  readonly details: JsonObject;
  readonly whole: JsonObject;
}

const recordTypes = ["entity", "person", "relationship"] as const;
type RecordType = (typeof recordTypes)[number];

/** The value as a statement, or why it is none. */
export function toStatement(
  value: unknown,
  ordinal: number,
): { readonly statement: Statement } | { readonly refusal: Refusal } {
  if (!isObject(value)) return refuse("WRONG_TYPE", "line", `is ${excerpt(value)}`, "a statement is an object");
  if (Object.hasOwn(value, "statementID") || Object.hasOwn(value, "statementType")) {
    return refuse("UNKNOWN_KEY", "statementType", "is a key of BODS 0.3 and before", "give statements of BODS 0.4");
  }
  const id = textAt(value, "statementId");
  const recordId = textAt(value, "recordId");
  const type = textAt(value, "recordType");
  if (id === undefined) return refuse("MISSING_KEY", "statementId", "is missing", "each statement has its id");
  if (recordId === undefined) return refuse("MISSING_KEY", "recordId", "is missing", "each statement names its record");
  const recordType = recordTypes.find((known) => known === type);
  if (recordType === undefined) {
    return refuse("UNKNOWN_WORD", "recordType", `is ${excerpt(type)}`, `give one of ${recordTypes.join(", ")}`);
  }
  const statement = {
    ordinal,
    id,
    recordId,
    recordType,
    isClosed: textAt(value, "recordStatus") === "closed",
    date: textAt(value, "statementDate"),
    details: objectAt(value, "recordDetails"),
    whole: value,
  };
  return { statement };
}

/** The day of a statement. */
export function dayOf({ date }: Statement): string | undefined {
  return toDateText(date);
}

function refuse(code: Refusal["code"], field: string, value: string, bound: string): { readonly refusal: Refusal } {
  return { refusal: { code, field, value, bound } };
}
