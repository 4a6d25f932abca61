import { expect, test } from "vitest";
import { entityId, relationshipId, sourceId } from "../../../../../../server/domain/ids.ts";
import { compareText } from "../../../../../../server/domain/text-order.ts";
import { openSharedStore } from "../../../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../../../support/graphs/curated-graph.ts";

const { store } = openSharedStore();

test("gives what each relationship rests on, supports before denials, then by source", async () => {
  const { evidence: found } = await store.getRelationshipEvidence(
    relationshipRecords.map(({ id }) => relationshipId(id)),
  );
  for (const { id, evidence } of relationshipRecords) {
    const given = (found.get(relationshipId(id)) ?? []).map(({ id: _, ...rest }) => rest);
    const expected = evidence
      .map((one) => ({ ...one, properties: [] as string[] }))
      .sort((a, b) => -compareText(a.stance, b.stance) || compareText(a.source, b.source));
    expect(given).toEqual(expected);
  }
});

test("gives each cited source once, and no two pieces of evidence with one id", async () => {
  const { evidence, sources } = await store.getRelationshipEvidence(
    relationshipRecords.map(({ id }) => relationshipId(id)),
  );
  const cited = new Set([...evidence.values()].flat().map(({ source }) => source));
  expect([...sources.keys()].sort()).toEqual([...cited].sort());
  expect(sources).toEqual(await store.getSources([...cited]));
  const ids = [...evidence.values()].flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(relationshipRecords.flatMap((claim) => claim.evidence).length);
});

test("gives no entry for a relationship that does not exist", async () => {
  expect(await store.getRelationshipEvidence([relationshipId("r-none")])).toEqual({
    evidence: new Map(),
    sources: new Map(),
  });
});

test("lists what each entity rests on by source, page joined to page", async () => {
  for (const record of entityRecords.slice(0, 40)) {
    const sources: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.listEntityEvidence(entityId(record.id), {
        first: 2,
        ...(after !== undefined && { after }),
      });
      expect(page.totalCount).toBe(record.evidence.length);
      sources.push(...page.members.map(({ member }) => member.source));
      after = page.hasNextPage ? page.members.at(-1)?.cursor : undefined;
    } while (after !== undefined);
    expect(sources).toEqual(record.evidence.map(({ source }) => source).sort(compareText));
  }
});

test("names the properties that a piece of evidence speaks for", async () => {
  const { members } = await store.listEntityEvidence(entityId("bitmain"), { first: 1 });
  const record = entityRecords.find(({ id }) => id === "bitmain");
  const expected = record?.evidence.find(({ source }) => source === members[0]?.member.source);
  expect(members[0]?.member.properties).toEqual(expected?.properties);
});

test.each(["S1", "S2", "S70"])("lists what rests on %s alone", async (source) => {
  const sole = relationshipRecords
    .filter(({ evidence }) => {
      const supports = evidence.filter(({ stance }) => stance === "SUPPORTS");
      return supports.length > 0 && supports.every((one) => one.source === source);
    })
    .map(({ id }) => id);
  const listed: string[] = [];
  let after: string | undefined;
  do {
    const page = await store.listSoleSupport(sourceId(source), { first: 2, ...(after !== undefined && { after }) });
    expect(page.totalCount).toBe(sole.length);
    listed.push(...page.members.map(({ member }) => member.id));
    after = page.hasNextPage ? page.members.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(sole.length).toBeGreaterThan(0);
  expect(listed).toEqual(sole.sort(compareText));
});

test("nothing rests alone on a source that is only one of several, or that does not exist", async () => {
  const nothing = { members: [], hasNextPage: false, totalCount: 0 };
  expect(await store.listSoleSupport(sourceId("S29"), { first: 5 })).toEqual(nothing);
  expect(await store.listSoleSupport(sourceId("S0"), { first: 5 })).toEqual(nothing);
});
