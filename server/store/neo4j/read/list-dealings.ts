import { type EntityId, entityId } from "../../../domain/ids.ts";
import { type Dealing, type MoneyRole, moneyRoles, roleFacts } from "../../../domain/money/totals.ts";
import type { RelationshipKind } from "../../../domain/relationship-kinds.ts";
import type { DealingReader } from "../../dealing-reader.ts";
import type { Connection } from "../driver/connection.ts";
import { loadCypher } from "../driver/load-cypher.ts";
import { read, stream } from "../driver/run.ts";
import { toFilterParameters } from "./to-filter-parameters.ts";

const query = loadCypher("relationships/list-dealings");
const parties = loadCypher("relationships/stream-parties");

interface Row {
  readonly id: string;
  readonly kind: RelationshipKind;
  readonly forward: boolean;
  readonly thing: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly parties: number;
}

const moneyKinds = [...new Set(moneyRoles.map((role) => roleFacts[role].kind))];

export function listDealings(connection: Connection): DealingReader["listDealings"] {
  return async (ids, filter, bounds) => {
    if (ids.length === 0) return new Map();
    const { direction: _, undirectedKinds: __, ...admitted } = toFilterParameters({ ...filter, kinds: moneyKinds });
    const rows = await read<Row>(connection, query, { ids, ...admitted }, bounds);
    const found = new Map<EntityId, Dealing[]>(ids.map((id) => [id, []]));
    for (const row of rows) found.get(entityId(row.id))?.push(toDealing(row));
    return found;
  };
}

/** The ids of all who have the role, some at a time. */
export function streamParties(connection: Connection): DealingReader["streamParties"] {
  return async function* (role, bounds) {
    for await (const rows of stream<{ id: string }>(connection, parties, roleFacts[role], bounds)) {
      yield rows.map(({ id }) => entityId(id));
    }
  };
}

function toDealing({ kind, forward, thing, amount, currency, parties }: Row): Dealing {
  const role = moneyRoles.find(
    (one): one is MoneyRole => roleFacts[one].kind === kind && roleFacts[one].forward === forward,
  );
  if (role === undefined) throw new TypeError(`${kind} says no part in money`);
  const money = amount === null || currency === null ? undefined : { amount, currency };
  return { role, id: thing, parties, ...(money !== undefined && { amount: money }) };
}
