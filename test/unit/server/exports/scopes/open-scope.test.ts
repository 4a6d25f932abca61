import { expect, test } from "vitest";
import { datasetId, entityId, relationshipId } from "../../../../../server/domain/ids.ts";
import type { DatasetRecord, LinchpinRecord } from "../../../../../server/domain/records/record.ts";
import type { PathAnswer } from "../../../../../server/engine/paths/answer.ts";
import type { Scope } from "../../../../../server/exports/scope.ts";
import { openScope, type ScopePorts } from "../../../../../server/exports/scopes/open-scope.ts";
import {
  agency,
  firm,
  inventedGraph,
  owns,
  person,
  registry,
  relationship,
  source,
  supplies,
} from "../../../../support/graphs/invented-graph.ts";
import { pathQuestion } from "../../../../support/graphs/path-question.ts";
import { collectRecords, recordReaderOf } from "../../../../support/graphs/record-reader.ts";

const denial = relationship("SUPPLIES", ["Acme", "Borealis"], {
  status: "DENIED",
  evidence: [{ source: registry.id, stance: "DENIES" }],
});
const ledger = source("Ledger");
const noted = { ...firm("Borealis"), evidence: [{ source: ledger.id, properties: ["name"] }] };
const disputed = {
  ...owns("Acme", "Borealis", 60),
  evidence: [
    { source: registry.id, stance: "SUPPORTS" as const },
    { source: registry.id, stance: "DENIES" as const, statedBy: "bureau" },
  ],
};
const [invention, ...rest] = inventedGraph(
  ledger,
  source("Unread"),
  registry,
  firm("Acme"),
  noted,
  agency("Bureau"),
  person("Ana"),
  owns("Ana", "Acme", 40),
  disputed,
  denial,
  supplies("Borealis", "Acme"),
);
const graph = [invention, ...rest].filter((record) => record !== undefined);

const ids = (...names: readonly string[]): Scope => ({ of: "ids", ids: names.map(entityId) });
const refuseToAsk = () => Promise.reject(new Error("not asked"));

async function open(scope: Scope, ports: Partial<ScopePorts> = {}, records: readonly LinchpinRecord[] = graph) {
  const { signal } = new AbortController();
  const opened = await openScope(scope, { reader: recordReaderOf(records), ask: refuseToAsk, signal, ...ports });
  const { records: source, ...about } = opened;
  return { records: await collectRecords(source), about };
}

test("the whole graph is every record, those that nothing cites among them", async () => {
  const { records, about } = await open({ of: "graph" });
  expect(records).toEqual(graph);
  expect(about).toEqual({ truncated: false, leftOut: [], speakers: 0 });
});

test("entities go out with the standing claims among them and all that these rest on; what is denied is counted", async () => {
  const { records, about } = await open(ids("acme", "borealis"));
  expect(records).toEqual([
    invention,
    ledger,
    registry,
    firm("Acme"),
    noted,
    agency("Bureau"),
    disputed,
    supplies("Borealis", "Acme"),
  ]);
  expect(about).toEqual({
    truncated: false,
    leftOut: [{ what: "relationship", count: 1, why: "they are denied or retracted, and were not asked for" }],
    speakers: 1,
  });
});

test("an entity alone goes out without a claim", async () => {
  expect((await open(ids("ana"))).records).toEqual([invention, registry, person("Ana")]);
});

test("ids that name no entity are refused by name", async () => {
  await expect(open(ids("acme", "nobody", "nothing"))).rejects.toMatchObject({
    code: "UNKNOWN_IDS",
    message: 'The export names what is not in the graph: "nobody", "nothing".',
  });
  const many = Array.from({ length: 12 }, (_, at) => `nobody-${at + 10}`);
  await expect(open(ids(...many))).rejects.toMatchObject({
    message: expect.stringMatching(/"nobody-10", .*"nobody-19" and 2 more\.$/),
  });
});

const question = pathQuestion("ana", "borealis");
const answer: PathAnswer = {
  kind: "paths",
  isLate: false,
  truncated: true,
  outlines: { entities: new Map(), relationships: new Map() },
  paths: [
    {
      id: "p",
      cost: 2,
      terms: [],
      weakest: 0,
      signature: ">OWNS >OWNS",
      steps: [
        { from: "ana", to: "acme", relationship: owns("Ana", "Acme").id, parallels: [] },
        { from: "acme", to: "borealis", relationship: disputed.id, parallels: [supplies("Borealis", "Acme").id] },
      ].map(({ from, to, relationship, parallels }) => ({
        from: entityId(from),
        to: entityId(to),
        relationship: relationshipId(relationship),
        forward: true,
        parallels: parallels.map(relationshipId),
      })),
    },
  ],
  searched: {
    engine: "projection",
    exact: true,
    hopsReached: 6,
    entitiesVisited: 3,
    hubsSkipped: [],
    elapsedMilliseconds: 1,
    graphVersion: "v1",
  },
};

test("an answer is its own entities and claims and what these rest on, and says that it was cut", async () => {
  const asked: unknown[] = [];
  const ask: ScopePorts["ask"] = async (it) => {
    asked.push(it);
    return answer;
  };
  const { records, about } = await open({ of: "answer", question }, { ask });
  expect(asked).toEqual([question]);
  expect(records).toEqual(
    [
      invention,
      ledger,
      registry,
      firm("Acme"),
      person("Ana"),
      noted,
      agency("Bureau"),
      owns("Ana", "Acme", 40),
      disputed,
      supplies("Borealis", "Acme"),
    ].sort(inFileOrder),
  );
  expect(about).toEqual({ truncated: true, leftOut: [], speakers: 1 });
});

test("an empty answer is refused with the reason why it is empty", async () => {
  const whyNone = {
    reason: "HOP_LIMIT",
    text: "There is no path.",
    frontierFrom: [],
    frontierTo: [],
    relax: [],
  } as const;
  const ask = async () => ({ ...answer, paths: [], whyNone });
  await expect(open({ of: "answer", question }, { ask })).rejects.toMatchObject({
    code: "NOTHING_FOUND",
    message: "There is nothing to write: There is no path.",
  });
});

const dataset = (id: string): DatasetRecord => ({
  record: "dataset",
  id,
  title: id,
  publisher: "Linchpin's tests",
  licence: "CC0-1.0",
  version: "1",
});
const shared = {
  ...firm("Acme"),
  country: "NL",
  datasets: ["a", "b"],
  evidence: [
    { dataset: "a", source: registry.id, properties: ["name"] },
    { dataset: "b", source: "ledger", properties: ["name", "country"] },
  ],
};
const two: readonly LinchpinRecord[] = [
  dataset("a"),
  dataset("b"),
  ledger,
  registry,
  shared,
  { ...person("Ana"), datasets: ["a"] },
  { ...firm("Borealis"), datasets: ["b"] },
  { ...owns("Ana", "Acme"), dataset: "a" },
  { ...owns("Borealis", "Acme"), dataset: "b" },
];

test("one dataset is its own claims, its part of shared entities and the sources that these cite", async () => {
  const { records } = await open({ of: "dataset", dataset: datasetId("a") }, {}, two);
  expect(records).toEqual([dataset("a"), registry, firm("Acme"), person("Ana"), owns("Ana", "Acme")]);
});

test("a dataset that is not in the graph is refused", async () => {
  await expect(open({ of: "dataset", dataset: datasetId("c") }, {}, two)).rejects.toMatchObject({
    code: "UNKNOWN_DATASET",
    details: { value: "c" },
  });
});

test("entities of several datasets name them; those of one do not, as a file of it does not", async () => {
  expect((await open(ids("acme", "ana"), {}, two)).records).toEqual(two.filter(({ id }) => !id.includes("borealis")));
  expect((await open(ids("ana"), {}, two)).records).toEqual([dataset("a"), registry, person("Ana")]);
});

const suppress = (...out: readonly string[]) => ({
  suppressions: { reasonAgainst: ({ id }: LinchpinRecord) => (out.includes(id) ? "asked for" : undefined) },
});
const why = "the suppression list, or what they rest on is on it";

test("what is suppressed leaves in no scope, nor what names it, nor the sources of that alone", async () => {
  const { records, about } = await open({ of: "graph" }, suppress("borealis"));
  expect(records).toEqual(
    graph.filter(
      ({ id }) => !["ledger", "borealis", disputed.id, denial.id, supplies("Borealis", "Acme").id].includes(id),
    ),
  );
  expect(about.leftOut).toEqual([
    { what: "source", count: 1, why },
    { what: "entity", count: 1, why },
    { what: "relationship", count: 3, why },
  ]);
  const some = await open(ids("acme", "borealis"), suppress("bureau"));
  expect(some.records).toEqual([invention, ledger, registry, firm("Acme"), noted, supplies("Borealis", "Acme")]);
  expect(some.about.speakers).toBe(0);
});

test("what rests on a suppressed source stays away with it", async () => {
  const { records } = await open(ids("acme", "borealis"), suppress("ledger"));
  expect(records).toEqual([invention, registry, firm("Acme"), agency("Bureau")]);
});

function inFileOrder(a: LinchpinRecord | undefined, b: LinchpinRecord | undefined): number {
  return graph.findIndex(({ id }) => id === a?.id) - graph.findIndex(({ id }) => id === b?.id);
}
