import { expect, test } from "vitest";
import { graphml } from "../../../../seed/sources/graphml.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

const keys = `
  <key id="k" for="node" attr.name="kind" attr.type="string"><default>FIRM</default></key>
  <key id="n" for="node" attr.name="name" attr.type="string"/>
  <key id="i" for="node" attr.name="identifiers" attr.type="string"/>
  <key id="e" for="edge" attr.name="kind" attr.type="string"/>
  <key id="s" for="edge" attr.name="share" attr.type="string"/>
  <key id="w" for="edge" attr.name="weight" attr.type="double"/>
  <key id="y" for="node" yfiles.type="nodegraphics"/>`;
const file = (body: string, attributes = 'edgedefault="directed"') =>
  `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${keys}<graph ${attributes}>${body}</graph></graphml>`;
const ana = '<node id="a"><data key="k">PERSON</data><data key="n">Ana &amp; Co</data></node>';
const acme =
  '<node id="b"><data key="n">Acme</data><data key="i">[{"scheme":"DUNS","value":"012345678"}]</data></node>';
const owns =
  '<edge id="o" source="a" target="b"><data key="e">OWNS</data><data key="s">40</data><data key="w">2</data></edge>';

const run = (text: string, options: Readonly<Record<string, string>> = {}) =>
  runImporter(graphml, [textFile("graph.graphml", text)], { dataset: "drawn", options });

test("makes entities of nodes and relationships of edges, in any order, with defaults of keys", async () => {
  const { entities, relationships, sources, counts } = await run(file(owns + ana + acme));
  expect(entities).toEqual([
    {
      record: "entity",
      id: expect.stringMatching(/^drawn-[0-9a-f]{16}$/),
      kind: "PERSON",
      name: "Ana & Co",
      evidence: [{ source: sources[0]?.id, properties: ["kind", "name"], locator: "graph.graphml node a" }],
    },
    {
      record: "entity",
      id: expect.stringMatching(/^duns-[0-9a-f]{16}$/),
      kind: "FIRM",
      name: "Acme",
      identifiers: [{ scheme: "DUNS", value: "012345678" }],
      evidence: [
        { source: sources[0]?.id, properties: ["kind", "name", "identifiers"], locator: "graph.graphml node b" },
      ],
    },
  ]);
  expect(relationships).toEqual([
    {
      record: "relationship",
      id: expect.stringMatching(/^owns-[0-9a-f]{16}$/),
      kind: "OWNS",
      status: "ALLEGED",
      share: { minimum: 40, maximum: 40 },
      from: entities[0]?.id,
      to: entities[1]?.id,
      evidence: [{ source: sources[0]?.id, stance: "SUPPORTS", locator: "graph.graphml edge o" }],
    },
  ]);
  expect(sources[0]?.tier).toBe("SEED");
  expect(counts).toEqual({ "attribute weight of an edge": 1 });
});

test("takes the label that yEd draws in nested elements", async () => {
  const drawn =
    '<node id="a"><data key="y"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel align="c">Borealis</y:NodeLabel></y:ShapeNode></data></node>';
  expect((await run(file(drawn))).entities.map(({ name }) => name)).toEqual(["Borealis"]);
});

test("makes the nodes of a graph inside a node part of it", async () => {
  const nested = `<node id="p"><data key="n">Acme Group</data><graph edgedefault="directed">${acme}<node id="c"/>
    <edge source="b" target="c"><data key="e">OWNS</data></edge></graph></node>`;
  expect((await run(file(nested))).claims).toEqual([
    "Acme PART_OF Acme Group (drawn inside)",
    "c PART_OF Acme Group (drawn inside)",
    "Acme OWNS c",
  ]);
});

test("lets an edge say its own direction, and refuses a directed kind without one", async () => {
  const undirected = file(ana + acme + owns, 'edgedefault="undirected"');
  expect((await run(undirected)).refusals.map(({ code, field }) => [code, field])).toEqual([["AMBIGUOUS", "kind"]]);
  const said = undirected.replace('<edge id="o"', '<edge id="o" directed="true"');
  expect((await run(said)).claims).toEqual(["Ana & Co OWNS Acme"]);
});

test("refuses a file whose kinds are not ours, with the values found, unless the options give them", async () => {
  const strange = file(ana.replace("PERSON", "Human") + acme + owns.replace("OWNS", "knows"));
  await expect(run(strange)).rejects.toThrow('kind of nodes of 1 values is no kind of ours ("Human")');
  await expect(run(strange, { kind: "PERSON" })).rejects.toThrow(
    'kind of edges of 1 values is no kind of ours ("knows")',
  );
  const { claims, entities } = await run(strange, { kind: "PERSON", relationship: "ASSOCIATED_WITH" });
  expect(claims).toHaveLength(1);
  expect(entities[0]?.evidence[0]?.properties).toEqual(["name"]);
});

test("takes status and tier from the options", async () => {
  const { relationships, sources } = await run(file(ana + acme + owns), { status: "REPORTED", tier: "PRESS" });
  expect([relationships[0]?.status, sources[0]?.tier]).toEqual(["REPORTED", "PRESS"]);
});

test("refuses a hyperedge, an edge to no node and a share that is none, each by itself", async () => {
  const text = file(
    `${ana}${acme}<hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge>${owns.replace('target="b"', 'target="z"')}${owns.replace(">40<", ">140<")}`,
  );
  const { refusals, remarks, relationships } = await run(text);
  expect(refusals.map(({ code, field }) => [code, field])).toEqual([
    ["MISSING_KEY", "hyperedge"],
    ["UNKNOWN_ENTITY", "target"],
  ]);
  expect(remarks.map(({ code }) => code)).toEqual(["BAD_SHARE"]);
  expect(relationships[0]).not.toHaveProperty("share");
});

test.each([
  ["a document type", file(ana).replace("?>", '?><!DOCTYPE g [<!ENTITY a "b">]>'), "has a document type"],
  ["nesting beyond the bound", file(`${"<x>".repeat(70)}${"</x>".repeat(70)}${ana}`), "nests deeper than 64 levels"],
  ["a file that breaks off", file(ana + acme).slice(0, -30), "is not XML"],
])("reads nothing of a file with %s", async (_, text, message) => {
  await expect(run(text)).rejects.toThrow(message);
});
