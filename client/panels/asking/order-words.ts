import { type KindTable, kindWords } from "../../asking/use-relationship-kinds.ts";
import type { Family, RelationshipKind } from "../../pieces/subgraph.ts";
import { optionWords } from "../../text/option-words.ts";
import { words } from "../../text/words.ts";

/** A place in the order of a path's steps: a family or a kind, once or any number of times. */
export interface OrderStep {
  readonly name: string;
  readonly repeats: boolean;
}

/** "OWNERSHIP*" as its name and whether it repeats. */
export function parseStep(text: string): OrderStep {
  return { name: text.replace(/\*$/, ""), repeats: text.endsWith("*") };
}

export const formatStep = ({ name, repeats }: OrderStep): string => (repeats ? `${name}*` : name);

/** "OWNERSHIP*" as "ownership (any number)". */
export function stepWords(kinds: KindTable, text: string): string {
  const { name, repeats } = parseStep(text);
  const said = isFamily(name) ? words.families[name] : kindWords(kinds, name as RelationshipKind);
  return repeats ? optionWords.orderRepeated(said) : said;
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(words.families, name);
}
