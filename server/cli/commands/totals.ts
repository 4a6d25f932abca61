import { parseArgs } from "node:util";
import { entityId } from "../../domain/ids.ts";
import { openRanking, type Ranking } from "../../domain/money/ranking.ts";
import { type MoneyRole, moneyRoles } from "../../domain/money/totals.ts";
import { type ClaimStatus, claimStatuses, standingStatuses } from "../../domain/relationship.ts";
import { LinchpinError } from "../../errors.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { openStore } from "../../store/neo4j/open-store.ts";
import { type Command, exitCodes, type Io } from "../command.ts";
import { withGraph } from "../with-graph.ts";
import { type NamedRanking, wordTotals } from "./word-totals.ts";

/** Parties whose dealings are read at once. */
const batch = 200;
const usualTop = 20;

export const totals: Command = {
  name: "totals",
  summary: "Sums contracts and payments by party, in each currency, exact to the last digit.",
  usage: `[--by ${moneyRoles.join("|").toLowerCase()}] [--top ${usualTop}] [--statuses S,S] [--json]`,
  run(args, io) {
    const { role, top, statuses, isJson } = parse(args);
    return withGraph(io, "command", async ({ connection }) => {
      const store = openStore(connection);
      const ranked = await rankAll(store, { role, statuses, signal: io.signal });
      const rankings = await nameAll(store, ranked, top);
      if (isJson) io.print(JSON.stringify({ role, statuses, rankings }));
      else for (const line of wordTotals(role, rankings)) io.print(line);
      return exitCodes.done;
    });
  },
};

async function rankAll(
  store: GraphStore,
  {
    role,
    statuses,
    signal,
  }: { readonly role: MoneyRole; readonly statuses: readonly ClaimStatus[] } & Pick<Io, "signal">,
): Promise<readonly Ranking[]> {
  const filter = { kinds: [], families: [], excludeKinds: [], direction: "EITHER", statuses } as const;
  const ranking = openRanking(role);
  for await (const parties of store.streamParties(role)) {
    for (let at = 0; at < parties.length; at += batch) {
      signal.throwIfAborted();
      for (const [id, dealings] of await store.listDealings(parties.slice(at, at + batch), filter))
        ranking.add(id, dealings);
    }
  }
  return ranking.rank();
}

/** The first of each ranking with their names, and how many there are. */
async function nameAll(store: GraphStore, rankings: readonly Ranking[], top: number): Promise<readonly NamedRanking[]> {
  return Promise.all(
    rankings.map(async ({ parties, ...rest }) => {
      const first = parties.slice(0, top);
      const entities = await store.getEntities(first.map(({ id }) => entityId(id)));
      const named = first.map(({ id, total }) => ({ id, name: entities.get(entityId(id))?.name ?? id, total }));
      return { ...rest, ofParties: parties.length, parties: named };
    }),
  );
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { by: text, top: text, statuses: text, json: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const role = (values.by ?? "seller").toUpperCase();
  if (!isOneOf(moneyRoles, role)) throw usage(`--by ${values.by} is none of ${moneyRoles.join(", ").toLowerCase()}`);
  const top = Number(values.top ?? usualTop);
  if (!Number.isInteger(top) || top < 1) throw usage(`--top ${values.top} is no whole number from 1 on`);
  const statuses = values.statuses?.split(",").map((word) => word.trim().toUpperCase()) ?? standingStatuses;
  const unknown = statuses.find((word) => !isOneOf(claimStatuses, word));
  if (unknown !== undefined) throw usage(`--statuses ${unknown} is none of ${claimStatuses.join(", ")}`);
  return { role, top, statuses: statuses as readonly ClaimStatus[], isJson: values.json === true };
}

function isOneOf<W extends string>(words: readonly W[], word: string): word is W {
  return (words as readonly string[]).includes(word);
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
