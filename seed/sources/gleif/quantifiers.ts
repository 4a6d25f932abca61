import { textUnder, valuesAt } from "./gleif-value.ts";

/** A figure that a level 2 record gives, and how it was measured. None of them is a share. */
interface Quantifier {
  readonly method: string | undefined;
  /** As the record has it. */
  readonly words: string;
}

/** The only method that the standard has. It counts a subsidiary whole or by a rule of accounting, not by what is held. */
const accounting = "ACCOUNTING_CONSOLIDATION";

/** The quantifiers of a record, in the order in which it gives them. */
export function quantifiersOf(value: unknown): readonly Quantifier[] {
  const places = [
    ["Relationship", "RelationshipQuantifiers", "RelationshipQuantifier"],
    ["Relationship", "RelationshipQuantifiers"],
    ["Relationship", "Quantifiers"],
  ];
  return places
    .flatMap((path) => valuesAt(value, ...path))
    .flatMap((one): readonly Quantifier[] => {
      const amount = textUnder(one, "QuantifierAmount");
      if (amount === undefined) return [];
      const method = textUnder(one, "MeasurementMethod");
      const words = [amount, textUnder(one, "QuantifierUnits"), method].filter((word) => word !== undefined);
      return [{ method, words: words.join(" ") }];
    });
}

/** How the report counts what a quantifier is. */
export function wordQuantifier({ method }: Quantifier): string {
  if (method === accounting) return "quantifier of accounting consolidation, which is no share";
  const known = method === undefined ? "no stated method" : `the method ${method.slice(0, 60)}`;
  return `quantifier by ${known}, kept as text`;
}
