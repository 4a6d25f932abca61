import { buildSchema, coerceInputValue, type GraphQLInputType, GraphQLScalarType, type GraphQLSchema } from "graphql";
import { LinchpinError } from "../../errors.ts";
import { checkInput } from "../../schema/check-input.ts";
import { loadSchema } from "../../schema/load-schema.ts";
import { DateScalar, DateTimeScalar, PercentScalar } from "../scalars.ts";

let schema: GraphQLSchema | undefined;

/** The contract, whose scalars read values as the resolvers do. Built once it is asked for. */
function contract(): GraphQLSchema {
  schema ??= withScalars(buildSchema(loadSchema()));
  return schema;
}

function withScalars(built: GraphQLSchema): GraphQLSchema {
  for (const { name, parseValue } of [DateScalar, DateTimeScalar, PercentScalar]) {
    const type = built.getType(name);
    if (type instanceof GraphQLScalarType) type.parseValue = parseValue;
  }
  return built;
}

/**
 * A value of the argument of a field of `Query`, as GraphQL would take it from a variable, with its defaults. Throws
 * BAD_QUESTION, ID_FORM, STRING_FORM, BAD_DATE and OUT_OF_RANGE with the field by its path, as `paths.maxHops`.
 */
export function readInput(field: string, argument: string, value: unknown): unknown {
  const type = typeOf(field, argument);
  const read = coerceInputValue(value, type, (path, invalid, error) => {
    const place = [field, ...path].join(".");
    const { originalError } = error;
    if (originalError instanceof LinchpinError) {
      throw new LinchpinError(originalError.code, { ...originalError.details, field: place });
    }
    throw new LinchpinError("BAD_QUESTION", {
      field: place,
      value: `${show(invalid)}: ${error.message.replace(/ Did you mean .*$/, "").replace(/\.$/, "")}`,
      bound: `Write it as the contract says: ${argument} is ${type}.`,
    });
  });
  checkInput(type, { path: field, value: read });
  return read;
}

function typeOf(field: string, argument: string): GraphQLInputType {
  const found = contract()
    .getQueryType()
    ?.getFields()
    [field]?.args.find(({ name }) => name === argument);
  if (found === undefined) throw new RangeError(`the contract has no ${field}(${argument})`);
  return found.type;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
