import { expect, test } from "vitest";
import { jsonLines } from "../../../../../seed/sources/json-lines.ts";
import type { RelationshipRecord } from "../../../../../server/domain/records/record.ts";
import { textOf } from "../../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person, relationship } from "../../../../support/graphs/invented-graph.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const given = [person("Ana"), firm("Acme")];
const tell = (...claims: readonly RelationshipRecord[]) =>
  tellFiles(jsonLines, [textFile("graph.jsonl", textOf(inventedGraph(...given, ...claims)))]);
const [claim, supports] = [owns("Ana", "Acme", 40), owns("Ana", "Acme").evidence];
const denies = supports.map((one) => ({ ...one, stance: "DENIES" as const }));

/** What a line says, and all that the graph says for it: the same, or nothing at all. */
test.each<readonly [string, RelationshipRecord, readonly string[]]>([
  ["a share", claim, ["Ana OWNS Acme, REPORTED, 40 %"]],
  ["no share", owns("Ana", "Acme"), ["Ana OWNS Acme, REPORTED"]],
  [
    "a share from nothing to all",
    { ...claim, share: { minimum: 0, maximum: 100 } },
    ["refused: share is 0 to 100; leave out a share that is not known"],
  ],
  [
    "more than half",
    { ...claim, share: { minimum: 50, maximum: 100, minimumExclusive: true } },
    ["Ana OWNS Acme, REPORTED, over 50 to 100 %"],
  ],
  ["an indirect holding", { ...claim, directness: "INDIRECT" }, ["Ana OWNS Acme, REPORTED, 40 %, directness INDIRECT"]],
  [
    "an end before the beginning",
    { ...claim, since: "2020", until: "2019" },
    ["refused: until is 2019, before 2020; until is not before since"],
  ],
  ["a claim that was withdrawn", { ...claim, status: "RETRACTED" }, ["Ana OWNS Acme, RETRACTED, 40 %"]],
  [
    "a denial that nobody made",
    { ...claim, status: "DENIED" },
    ["refused: status is DENIED; some evidence must deny the claim"],
  ],
  ["a denial", { ...claim, status: "DENIED", evidence: denies }, ["Ana OWNS Acme, DENIED, 40 %"]],
  [
    "a claim that only a denial speaks of",
    { ...claim, evidence: denies },
    ["refused: status is REPORTED; some evidence must support the claim, or it is DENIED"],
  ],
  [
    "a share of what carries none",
    { ...relationship("CONTROLS", ["Ana", "Acme"]), share: { minimum: 40, maximum: 40 } },
    ["refused: share stands on CONTROLS; CONTROLS has no share"],
  ],
  [
    "a guess without its score",
    relationship("SAME_AS_CANDIDATE", ["Ana", "Acme"]),
    ["refused: score is missing; SAME_AS_CANDIDATE says how likely it is, 0 to 1"],
  ],
  [
    "an amount without its currency",
    { ...relationship("PAYS", ["Ana", "Acme"]), amount: "7" },
    ["refused: currency is missing; an amount needs its currency"],
  ],
])("%s", async (_, record, graph) => {
  expect(without(await tell(record), await tell())).toEqual(graph);
});
