import { expect, test } from "vitest";
import { gleif } from "../../../../../seed/sources/gleif.ts";
import { toEntityId } from "../../../../../seed/sources/making/entity-id.ts";
import { mapFiles, memoryFile } from "../../../../support/files/map-files.ts";
import { lei } from "../../../../support/graphs/invented-lei.ts";

const [acme, borealis] = [lei("ACME00000000000000"), lei("BOREALIS0000000000")];
const idOf = (value: string) => toEntityId({ strong: [{ scheme: "LEI", value }], dataset: "tales", localId: value });

test("XML with namespaces, JSON with wrapped values and CSV with dotted columns tell the same", async () => {
  const xml = `<?xml version="1.0"?><r:RelationshipData xmlns:r="urn:tales"><r:Header><r:ContentDate>2024-05-07T00:00:00Z</r:ContentDate></r:Header>
    <r:RelationshipRecords><r:RelationshipRecord><r:Relationship>
      <r:StartNode><r:NodeID>${acme}</r:NodeID></r:StartNode><r:EndNode><r:NodeID>${borealis}</r:NodeID></r:EndNode>
      <r:RelationshipType>IS_SUBFUND_OF</r:RelationshipType>
      <r:RelationshipPeriods><r:RelationshipPeriod><r:StartDate>2018-02-06T00:00:00Z</r:StartDate>
        <r:PeriodType>RELATIONSHIP_PERIOD</r:PeriodType></r:RelationshipPeriod></r:RelationshipPeriods>
      <r:RelationshipStatus>ACTIVE</r:RelationshipStatus></r:Relationship></r:RelationshipRecord></r:RelationshipRecords></r:RelationshipData>`;
  const wrap = (text: string) => ({ $: text });
  const json = {
    relations: [
      {
        RelationshipRecord: {
          Relationship: {
            StartNode: { NodeID: wrap(acme) },
            EndNode: { NodeID: wrap(borealis) },
            RelationshipType: wrap("IS_SUBFUND_OF"),
            RelationshipPeriods: {
              RelationshipPeriod: [
                { StartDate: wrap("2018-02-06T00:00:00Z"), PeriodType: wrap("RELATIONSHIP_PERIOD") },
              ],
            },
            RelationshipStatus: wrap("ACTIVE"),
          },
        },
      },
    ],
  };
  const columns = {
    "Relationship.StartNode.NodeID": acme,
    "Relationship.EndNode.NodeID": borealis,
    "Relationship.RelationshipType": "IS_SUBFUND_OF",
    "Relationship.RelationshipStatus": "ACTIVE",
    "Relationship.Period.1.startDate": "2018-02-06T00:00:00Z",
    "Relationship.Period.1.endDate": "",
    "Relationship.Period.1.periodType": "RELATIONSHIP_PERIOD",
  };
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");
  const csv = `${quoted(Object.keys(columns))}\n${quoted(Object.values(columns))}\n`;
  const claims = [];
  for (const [name, content] of [
    ["t-20240507.xml", xml],
    ["t-20240507.json", JSON.stringify(json)],
    ["t-20240507.csv", csv],
  ] as const) {
    const { relationships, refusals, sources } = await mapFiles(gleif, [memoryFile(name, content)]);
    expect([name, refusals, sources.map(({ publishedOn }) => publishedOn)]).toEqual([name, [], ["2024-05-07"]]);
    claims.push(relationships.map(({ evidence: _, ...rest }) => rest));
  }
  expect(claims[0]).toMatchObject([{ kind: "PART_OF", from: idOf(acme), to: idOf(borealis), since: "2018-02-06" }]);
  expect(claims[1]).toEqual(claims[0]);
  expect(claims[2]).toEqual(claims[0]);
});

test("other names keep their texts beside the columns of their type", async () => {
  const columns = [
    "LEI",
    "Entity.LegalName",
    "Entity.OtherEntityNames.OtherEntityName.1",
    "Entity.OtherEntityNames.OtherEntityName.1.type",
  ];
  const csv = `${columns.join(",")}\n${acme},Acme,Old Acme,PREVIOUS_LEGAL_NAME\n`;
  const fromCsv = await mapFiles(gleif, [memoryFile("t.csv", csv)]);
  const xml = `<LEIData><LEIRecord><LEI>${acme}</LEI><Entity><LegalName xml:lang="en">Acme &amp; Co</LegalName><OtherEntityNames>
    <OtherEntityName type="PREVIOUS_LEGAL_NAME">Old Acme</OtherEntityName></OtherEntityNames></Entity></LEIRecord></LEIData>`;
  const fromXml = await mapFiles(gleif, [memoryFile("t.xml", xml)]);
  expect(fromCsv.entities).toMatchObject([{ name: "Acme", aliases: ["Old Acme"] }]);
  expect(fromXml.entities).toMatchObject([{ name: "Acme & Co", aliases: ["Old Acme"] }]);
});
