import type { Direction, RelationshipKind } from "../api/generated/graphql.ts";
import type { RelationshipGroup } from "./question.ts";

/** A group as an address states it: "OWNS.FORWARD". */
export const formatGroup = ({ kind, direction }: RelationshipGroup): string => `${kind}.${direction}`;

/** The group that a text states; null where it states none. Whether there is such a kind is the server's to say. */
export function parseGroup(text: string): RelationshipGroup | null {
  const match = /^([A-Z_]+)\.(FORWARD|BACKWARD|EITHER)$/.exec(text);
  return match ? { kind: match[1] as RelationshipKind, direction: match[2] as Direction } : null;
}
