import type { EntityCard, RelationshipLine } from "../../../client/pieces/subgraph.ts";

/** An entity as the client draws it; its id is its name in lower case. */
export function drawnEntity(name: string, change: Partial<EntityCard> = {}): EntityCard {
  const card = { id: name.toLowerCase(), kind: "FIRM", roles: [], name, country: null, description: null } as const;
  return { ...card, ...change } as EntityCard;
}

/** A relationship as the client draws it, from the first name to the second. */
export function drawnRelationship(
  id: string,
  [from, to]: readonly [string, string],
  change: Partial<RelationshipLine> = {},
): RelationshipLine {
  const line: RelationshipLine = {
    id,
    kind: "OWNS",
    family: "OWNERSHIP",
    from: { id: from.toLowerCase() },
    to: { id: to.toLowerCase() },
    sentence: `${from} owns a share of ${to} (reported).`,
    role: null,
    status: "REPORTED",
    disputed: false,
    confidence: 0.6,
    share: null,
    amount: null,
    since: null,
    until: null,
    knownSince: null,
  };
  return { ...line, ...change };
}
