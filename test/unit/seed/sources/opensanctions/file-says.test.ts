import { expect, test } from "vitest";
import { opensanctions } from "../../../../../seed/sources/opensanctions.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const row = (schema: string, id: string, properties: object, more: object = {}) => ({
  ...{ id, schema, caption: id, properties, datasets: ["north_list"], referents: [], last_seen: "2024-05-06" },
  ...more,
});
const given = [row("Person", "Ana", { name: ["Ana"] }), row("Company", "Acme", { name: ["Acme"] })];
const lines = (rows: readonly object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join("");
const tell = (rows: readonly object[]) => tellFiles(opensanctions, [textFile("entities.ftm.json", lines(rows))]);
const listing = (properties: object) => row("Sanction", "ban", { entity: ["Ana"], ...properties });

/** What a line of the collection says, and all that the graph says for it. */
test.each<readonly [string, object, readonly string[]]>([
  [
    "the listing by an authority",
    listing({ authority: ["Office of Lists"], program: ["SNOW"], listingDate: ["2020-01-02"] }),
    ["probably AGENCY Office of Lists", "Office of Lists SANCTIONS Ana (SNOW), CONFIRMED, since 2020-01-02"],
  ],
  [
    "a listing that was lifted, without a date",
    listing({ authority: ["Office of Lists"], status: ["Removed"] }),
    [
      "probably AGENCY Office of Lists",
      "Office of Lists SANCTIONS Ana, CONFIRMED, note Its status in the source: Removed.",
      "left out: 1 property status",
    ],
  ],
  ["a listing by nobody", listing({ program: ["SNOW"] }), ["left out: 1 Sanction that names no authority"]],
  [
    "a listing that ended before it began",
    listing({ authority: ["Office of Lists"], startDate: ["2020"], endDate: ["2010"] }),
    [
      "probably AGENCY Office of Lists",
      "Office of Lists SANCTIONS Ana, CONFIRMED, since 2020",
      "field refused: until is 2010, before 2020; until is not before since",
    ],
  ],
  [
    "a topic, which lists nobody",
    row("Person", "Cora", { name: ["Cora"], topics: ["sanction", "role.pep"] }),
    ["PERSON Cora, opensanctions Cora", "left out: 1 property topics"],
  ],
  [
    "a company that was one with another",
    row("Company", "Cobalt", { name: ["Cobalt"] }, { referents: ["xx-1"] }),
    ["FIRM Cobalt, opensanctions Cobalt, opensanctions xx-1"],
  ],
  [
    "a name alike, which is a guess",
    row("Similar", "like", { candidate: ["Ana"], match: ["Acme"], confidenceScore: ["70"] }),
    ["Acme SAME_AS_CANDIDATE Ana, REPORTED, score 0.7"],
  ],
  [
    "a share above a hundred",
    row("Ownership", "own", { owner: ["Ana"], asset: ["Acme"], percentage: ["150"] }),
    [
      "Ana OWNS Acme, REPORTED",
      'field refused: properties.percentage is "150"; a share is 0 to 100 percent',
      "left out: 1 property percentage",
    ],
  ],
  [
    "a link of which nothing else is known",
    row("UnknownLink", "link", { subject: ["Ana"], object: ["Acme"], role: ["beneficial owner"] }),
    ["Acme ASSOCIATED_WITH Ana (beneficial owner), REPORTED"],
  ],
  ["a wallet", row("CryptoWallet", "w", { publicKey: ["k"], holder: ["Ana"] }), ["left out: 1 CryptoWallet"]],
  ["a schema that nobody knows", row("Rumour", "r", { name: ["Ana"] }), ["left out: 1 unknown schema Rumour"]],
])("%s", async (_, one, graph) => {
  expect(without(await tell([...given, one]), await tell(given))).toEqual(graph);
});

test("a candidate of another database in statements is no claim", async () => {
  const header =
    "canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen,id";
  const statement = (property: string, value: string, external: string) =>
    `NK-1,n-1,${property},name,Person,${value},north_list,,,${external},2024-01-01,2024-05-06,${property}${external}`;
  const file = textFile(
    "statements.csv",
    `${[header, statement("name", "Ana", "f"), statement("alias", "Bela", "t")].join("\n")}\n`,
  );
  expect(await tellFiles(opensanctions, [file])).toEqual([
    "PERSON Ana, opensanctions NK-1, opensanctions n-1",
    "left out: 1 candidate of another database",
  ]);
});

test("what a delta takes out is no claim that it never was", async () => {
  const delta = lines([
    { op: "ADD", entity: given[0] },
    { op: "DEL", entity: { id: "Acme" } },
  ]);
  const file = textFile("entities.delta.json", delta);
  expect(await tellFiles(opensanctions, [file], { options: { published: "2024-06-01" } })).toEqual([
    "PERSON Ana, opensanctions Ana",
  ]);
});

test("the table of targets joins nobody", async () => {
  const table = "id,schema,name,sanctions,countries\nNK-1,Person,Ana,Office of Lists - SNOW,fr\n";
  expect(await tellFiles(opensanctions, [textFile("targets.simple.csv", table)])).toEqual([
    "PERSON Ana, opensanctions NK-1, country FR",
    "left out: 1 property sanctions, not kept",
  ]);
});
