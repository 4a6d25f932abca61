import { expect, test } from "vitest";
import { sourceId } from "../../../../server/domain/ids.ts";
import type { Source } from "../../../../server/domain/source.ts";
import { keepTexts } from "../../../../server/store/kept-texts.ts";

const source = (id: string): Source => ({ id: sourceId(id), title: id, publisher: "Register", tier: "PRIMARY" });
const found = (...ids: readonly string[]) => new Map(ids.map((id) => [sourceId(id), source(id)]));

test("forgets everything when the graph has another version", () => {
  let version = "v1";
  const kept = keepTexts(() => version);
  kept.sources.keep("v1", found("S1"));
  expect(kept.sources.get(sourceId("S1"))).toEqual(source("S1"));
  version = "v2";
  expect([kept.version, kept.sources.get(sourceId("S1"))]).toEqual(["v2", undefined]);
});

test("does not keep what was read while the graph had an earlier version", () => {
  let version = "v1";
  const kept = keepTexts(() => version);
  version = "v2";
  kept.sources.keep("v1", found("S1"));
  expect(kept.sources.get(sourceId("S1"))).toBeUndefined();
});

test("lets go of what was not asked for longest once there is too much", () => {
  const size = JSON.stringify(source("S1")).length;
  const kept = keepTexts(() => "v1", 2 * size);
  kept.sources.keep("v1", found("S1", "S2"));
  kept.sources.get(sourceId("S1"));
  kept.sources.keep("v1", found("S3"));
  const held = ["S1", "S2", "S3"].filter((id) => kept.sources.get(sourceId(id)) !== undefined);
  expect(held).toEqual(["S1", "S3"]);
});
