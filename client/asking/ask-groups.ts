import { ExpandGroupsDocument, type RelationshipFilter } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import type { NeighbourGroup } from "../pieces/neighbours.ts";

interface Answered {
  readonly groups: readonly NeighbourGroup[];
  readonly graphVersion: string;
}

interface Wanted {
  readonly entity: string;
  readonly filter: RelationshipFilter;
}

/** Asks for the groups of an entity's neighbours, then for who is in them; throws what `send` throws. */
export async function askGroups({ entity: id, filter }: Wanted, signal: AbortSignal): Promise<Answered> {
  const closed = await send(ExpandGroupsDocument, { id, filter, open: [] }, { signal });
  // The server opens no more groups at once than there are rows in its table of kinds.
  const open = closed.expand.groups.map(({ key }) => key).slice(0, mostGroups);
  if (open.length === 0) return closed.expand;
  const { expand } = await send(ExpandGroupsDocument, { id, filter, open }, { signal });
  return expand;
}

/** Groups that one request opens at most. */
const mostGroups = 50;
