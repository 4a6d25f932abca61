import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, openApi } from "../support/app/api.ts";
import { curatedCounts } from "../support/graphs/curated-graph.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const claims = `query ($ids: [ID!]!) {
  subgraph(ids: $ids, filter: { statuses: [CONFIRMED, REPORTED, ALLEGED, DENIED, RETRACTED] }) {
    relationships { id sentence confidence status evidence { id stance source { id title publisher } } }
    truncated
  }
}`;

test("no relationship of the whole graph lacks evidence, a sentence, or a source with title and publisher", async () => {
  const ids: string[] = [];
  for await (const record of api.store.streamRecords("entity")) if (record.record === "entity") ids.push(record.id);
  const seen = new Map<string, Claim>();
  // Each pair of slices, so that every relationship has both ends in one question.
  const slices = Array.from({ length: Math.ceil(ids.length / 60) }, (_, i) => ids.slice(i * 60, (i + 1) * 60));
  for (const [index, first] of slices.entries()) {
    for (const second of slices.slice(index)) {
      const asked = [...new Set([...first, ...second])];
      const { subgraph } = (await api.ask(claims, { ids: asked })).data as { subgraph: Answer };
      expect(subgraph.truncated).toBe(false);
      for (const claim of subgraph.relationships) seen.set(claim.id, claim);
    }
  }
  expect(seen.size).toBe(curatedCounts.relationships);
  const unsourced = [...seen.values()].filter(
    ({ evidence, sentence, status }) =>
      !sentence.endsWith(".") ||
      evidence.length === 0 ||
      evidence.some(({ source }) => source.title === "" || source.publisher === "") ||
      // A denied claim has no support left; every other has some.
      (status !== "DENIED" && !evidence.some(({ stance }) => stance === "SUPPORTS")),
  );
  expect(unsourced).toEqual([]);
}, 60_000);

interface Answer {
  readonly relationships: readonly Claim[];
  readonly truncated: boolean;
}
interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly status: string;
  readonly evidence: readonly {
    readonly stance: string;
    readonly source: { readonly title: string; readonly publisher: string };
  }[];
}
