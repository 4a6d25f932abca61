import { beforeEach, expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import { datasetId } from "../../../../server/domain/ids.ts";
import { fingerprint } from "../../../../server/exports/fingerprint.ts";
import { openScratchGraph } from "../../../support/database/scratch-graph.ts";
import { fileMaker } from "../../../support/files/import-file.ts";
import { lined, publishedFirms } from "../../../support/files/published.ts";
import { lei } from "../../../support/graphs/invented-lei.ts";
import { claimsIn } from "../../../support/imports/open-claims.ts";

const file = fileMaker();
const { writer, store } = openScratchGraph();
beforeEach(() => writer.reset());

type More = Partial<Parameters<typeof importFiles>[0]>;
let count = 0;
function importText(format: string, text: string, name: string, more: More = {}) {
  count += 1;
  const request = { format, dataset: datasetId("tales"), mode: "write" } as const;
  return importFiles({ ...request, files: [file(text, `${count}-${name}`)], ...more }, writer);
}
const fingerprintNow = () => fingerprint(store);
const openClaims = async () => (await claimsIn(store)).filter((one) => !one.includes("until")).length;

const importFirms = (number: number, more: More = {}) =>
  importText("opensanctions", lined(...publishedFirms(number)), "entities.ftm.json", more);

test("a full file of OpenSanctions that is cut in half is refused and changes nothing; --slice and --shrinks take it", async () => {
  await importFirms(60);
  const before = await fingerprintNow();
  const cut = await importFirms(30);
  expect(cut).toMatchObject({ result: "refused", shrunk: { open: 60, kept: 30, held: 30 } });
  expect(await fingerprintNow()).toBe(before);
  const slice = await importFirms(30, { extent: "slice" });
  expect([slice.result, slice.ended, await openClaims()]).toEqual(["done", undefined, 60]);
  const shrunk = await importFirms(30, { shrinks: "allowed" });
  expect([shrunk.result, shrunk.ended?.ended, await openClaims()]).toEqual(["done", 30, 30]);
});

test("without a word a full file ends what it no longer holds", async () => {
  await importFirms(60);
  const report = await importFirms(55);
  expect(report.ended).toEqual({ found: 5, ended: 5, until: "2024-05-06" });
  expect(await openClaims()).toBe(55);
});

const [parent, child] = [lei("PARENT000000000000"), lei("CHILD0000000000000")];
const header = (content: string, rows: number) =>
  `<lei:LEIHeader><lei:ContentDate>2024-05-07T08:00:00Z</lei:ContentDate><lei:FileContent>${content}</lei:FileContent>` +
  `<lei:RecordCount>${rows}</lei:RecordCount></lei:LEIHeader>`;
const firm = (value: string) =>
  `<lei:LEIRecord><lei:LEI>${value}</lei:LEI><lei:Entity><lei:LegalName>${value}</lei:LegalName>` +
  "<lei:LegalJurisdiction>DE</lei:LegalJurisdiction></lei:Entity></lei:LEIRecord>";
const consolidated =
  `<lei:RelationshipRecord><lei:Relationship><lei:StartNode><lei:NodeID>${child}</lei:NodeID></lei:StartNode>` +
  `<lei:EndNode><lei:NodeID>${parent}</lei:NodeID></lei:EndNode>` +
  "<lei:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</lei:RelationshipType></lei:Relationship></lei:RelationshipRecord>";
const wrapped = (...parts: readonly string[]) => `<lei:Data xmlns:lei="urn:lei">${parts.join("")}</lei:Data>`;

test("full files of GLEIF end what they no longer hold; one with fewer rows than it states is a slice and says so", async () => {
  const importGleif = (level1: string, level2: string) => {
    count += 1;
    const files = [file(level1, `${count}-lei.xml`), file(level2, `${count}-rr.xml`)];
    return importFiles({ format: "gleif", dataset: datasetId("tales"), mode: "write", files }, writer);
  };
  const level1 = (rows: number) => wrapped(header("GLEIF_FULL_PUBLISHED", rows), firm(parent), firm(child));
  const level2 = (...rows: readonly string[]) => wrapped(header("GLEIF_FULL_PUBLISHED", rows.length), ...rows);
  await importGleif(level1(2), level2(consolidated));
  expect(await openClaims()).toBe(3);
  const cut = await importGleif(level1(7), level2(consolidated.replace("DIRECTLY", "ULTIMATELY")));
  expect([cut.cut?.stated, cut.cut?.read, cut.ended, await openClaims()]).toEqual([7, 2, undefined, 4]);
  const whole = await importGleif(level1(2), level2(consolidated));
  expect([whole.ended, await openClaims()]).toEqual([{ found: 1, ended: 1, until: "2024-05-07" }, 3]);
});

test("a party that is off the US list is no longer sanctioned; a link that names nobody spares only its own party", async () => {
  const none = "-0- ,".repeat(7);
  const party = (number: number, name: string, remark = "-0- ") =>
    `${number},"${name}","individual","TALES",${none}"${remark}"\r\n`;
  const importList = (...parties: readonly string[]) => {
    count += 1;
    const files = [file(parties.join(""), `${count}-sdn.csv`), file("9,-0- \r\n", `${count}-sdn_comments.csv`)];
    const options = { published: "2024-05-07" };
    return importFiles({ format: "ofac-sdn", dataset: datasetId("tales"), mode: "write", files, options }, writer);
  };
  await importList(party(1, "ana"), party(2, "bela", "Linked To: ana."), party(3, "cora"));
  const report = await importList(party(2, "bela", "Linked To: ana."));
  expect(report).toMatchObject({ refusals: { UNKNOWN_ENTITY: 2 }, ended: { found: 2, ended: 2, until: "2024-05-07" } });
  expect(await claimsIn(store)).toEqual([
    "Office of Foreign Assets Control SANCTIONS ana until 2024-05-07",
    "Office of Foreign Assets Control SANCTIONS bela",
    "Office of Foreign Assets Control SANCTIONS cora until 2024-05-07",
    "bela ASSOCIATED_WITH ana",
  ]);
});
