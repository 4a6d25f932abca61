import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatRecord } from "../../../../../server/domain/records/format-record.ts";
import type { LinchpinRecord } from "../../../../../server/domain/records/record.ts";
import { root } from "../../../../../server/root.ts";

test("keys stand in their fixed order, those of the parts as well, whatever the order they came in", () => {
  const relationship: LinchpinRecord = {
    evidence: [{ locator: "p. 4", quote: "holds half", stance: "SUPPORTS", source: "registry" }],
    share: { maximumExclusive: true, maximum: 75, minimum: 50 },
    status: "CONFIRMED",
    to: "acme",
    from: "ana",
    kind: "OWNS",
    id: "r-1",
    record: "relationship",
  };
  expect(formatRecord(relationship)).toBe(
    '{"record":"relationship","id":"r-1","kind":"OWNS","from":"ana","to":"acme","status":"CONFIRMED",' +
      '"share":{"minimum":50,"maximum":75,"maximumExclusive":true},' +
      '"evidence":[{"source":"registry","stance":"SUPPORTS","quote":"holds half","locator":"p. 4"}]}',
  );
});

test("empty lists are left out, but evidence keeps its list of properties", () => {
  const entity: LinchpinRecord = {
    record: "entity",
    id: "ana",
    kind: "PERSON",
    name: "Ana",
    aliases: [],
    identifiers: [],
    evidence: [{ source: "registry", properties: [] }],
  };
  expect(formatRecord(entity)).toBe(
    '{"record":"entity","id":"ana","kind":"PERSON","name":"Ana","evidence":[{"source":"registry","properties":[]}]}',
  );
});

test("zero and false-looking text are values, not emptiness", () => {
  const facility: LinchpinRecord = {
    record: "entity",
    id: "null-island",
    kind: "FACILITY",
    name: "0",
    latitude: 0,
    longitude: 0,
    evidence: [],
  };
  expect(formatRecord(facility)).toBe(
    '{"record":"entity","id":"null-island","kind":"FACILITY","name":"0","latitude":0,"longitude":0}',
  );
});

test("every line of the curated dataset is already in the canonical form", () => {
  const folder = join(root, "seed", "data");
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n"));
  expect(lines.length).toBeGreaterThan(1_000);
  expect(lines.filter((line) => formatRecord(JSON.parse(line)) !== line)).toEqual([]);
});
