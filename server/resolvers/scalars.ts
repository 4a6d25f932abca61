import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { type PartialDate, parsePartialDate } from "../domain/partial-date.ts";
import { LinchpinError } from "../errors.ts";

const longestShown = 40;

/** A calendar date, whole or partial. Throws BAD_DATE; the answer adds the field. */
export const DateScalar = scalar<PartialDate>("Date", (value) => {
  const date = typeof value === "string" ? parsePartialDate(value) : undefined;
  if (date === undefined) throw new LinchpinError("BAD_DATE", { field: "Date", value: show(value) });
  return date;
});

/** An instant; only ever given out. */
export const DateTimeScalar = scalar<string>("DateTime", (value) => {
  if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
  throw new LinchpinError("OUT_OF_RANGE", { field: "DateTime", value: show(value), bound: "an ISO 8601 instant" });
});

/** A figure in percent. Throws OUT_OF_RANGE; the answer adds the field. */
export const PercentScalar = scalar<number>("Percent", (value) => {
  if (typeof value === "number" && value >= 0 && value <= 100) return value;
  throw new LinchpinError("OUT_OF_RANGE", { field: "Percent", value: show(value), bound: "a number from 0 to 100" });
});

/** What comes out of the graph was checked when it came in. */
function scalar<T>(name: string, parse: (value: unknown) => T): GraphQLScalarType<T, T> {
  return new GraphQLScalarType<T, T>({
    name,
    serialize: (value) => value as T,
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
  });
}

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      return undefined;
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
