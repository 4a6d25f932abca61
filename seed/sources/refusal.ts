/** Why a row or a record was refused: the machine's word for it. The report counts by these. */
export type RefusalCode =
  | "ENCODING"
  | "NUL"
  | "LINE_TOO_LONG"
  | "LINE_END"
  | "NOT_JSON"
  | "NOT_XML"
  | "DOCTYPE"
  | "BAD_QUOTES"
  | "BAD_HEADER"
  | "RAGGED_ROW"
  | "BAD_MAPPING"
  | "AMBIGUOUS"
  | "TOO_DEEP"
  | "FORBIDDEN_KEY"
  | "REPEATED_KEY"
  | "UNKNOWN_KEY"
  | "MISSING_KEY"
  | "WRONG_TYPE"
  | "EMPTY_VALUE"
  | "UNKNOWN_WORD"
  | "BAD_ID"
  | "BAD_IDENTIFIER"
  | "BAD_DATE"
  | "DATES_REVERSED"
  | "FUTURE_END"
  | "OUT_OF_RANGE"
  | "BAD_MONEY"
  | "BAD_ADDRESS"
  | "BAD_SHARE"
  | "NOT_OF_KIND"
  | "NO_EVIDENCE"
  | "EVIDENCE_TWICE"
  | "UNPROVED_PROPERTY"
  | "STATUS_UNSUPPORTED"
  | "UNKNOWN_SOURCE"
  | "UNKNOWN_ENTITY"
  | "UNKNOWN_DATASET"
  | "WRONG_END"
  | "SAME_ENDS"
  | "ENDS_ORDER"
  | "ID_TWICE"
  | "SOURCE_TAKEN";

/** One refusal, said so that the author of the row can mend it. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The field as written in the row: `share.maximum`, `evidence[2].source`; `line` where it is the row as a whole. */
  readonly field: string;
  /** What is wrong with it, with its verb and the value: `is 120`, `is missing`. */
  readonly value: string;
  /** What would be right: `a share is 0 to 100 percent`. */
  readonly bound: string;
}

/** The refusal as one sentence without the place. */
export function wordRefusal({ field, value, bound }: Refusal): string {
  return `${field} ${value}; ${bound}`;
}

const longestExcerpt = 80;

/** A value as it is shown in a refusal: JSON text, cut where it is long. */
export function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt)}…`;
}
