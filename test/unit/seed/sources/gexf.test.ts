import { expect, test } from "vitest";
import { gexf } from "../../../../seed/sources/gexf.ts";
import { runImporter, textFile } from "../../../support/imports/run-importer.ts";

const attributes = `
  <attributes class="node"><attribute id="0" title="kind" type="string"><default>FIRM</default></attribute>
    <attribute id="1" title="country" type="string"/></attributes>
  <attributes class="edge"><attribute id="0" title="kind" type="string"/></attributes>`;
const file = (nodes: string, edges: string, graph = 'mode="dynamic" timeformat="date" defaultedgetype="directed"') =>
  `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph ${graph}>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
const ana =
  '<node id="a" label="Ana"><attvalues><attvalue for="0" value="PERSON"/></attvalues><viz:position x="1" y="2"/></node>';
const acme = '<node id="b" label="Acme"><attvalues><attvalue for="1" value="NO"/></attvalues></node>';
const edge = (given: string, kind: string, inside = "") =>
  `<edge ${given}><attvalues><attvalue for="0" value="${kind}"/></attvalues>${inside}</edge>`;

const run = (text: string, options: Readonly<Record<string, string>> = {}) =>
  runImporter(gexf, [textFile("graph.gexf", text)], { dataset: "drawn", options });

test("makes entities and relationships with their titles, defaults and dates", async () => {
  const text = file(ana + acme, edge('id="o" source="a" target="b" start="2020-01-01" end="2021-12-31"', "OWNS"));
  const { entities, relationships, sources } = await run(text);
  expect(entities[1]).toEqual({
    record: "entity",
    id: expect.stringMatching(/^drawn-[0-9a-f]{16}$/),
    kind: "FIRM",
    name: "Acme",
    country: "NO",
    evidence: [{ source: sources[0]?.id, properties: ["kind", "name", "country"], locator: "graph.gexf node b" }],
  });
  expect(relationships).toEqual([
    {
      record: "relationship",
      id: expect.stringMatching(/^owns-[0-9a-f]{16}$/),
      kind: "OWNS",
      status: "ALLEGED",
      since: "2020-01-01",
      until: "2021-12-31",
      from: entities[0]?.id,
      to: entities[1]?.id,
      evidence: [{ source: sources[0]?.id, stance: "SUPPORTS", locator: "graph.gexf edge o" }],
    },
  ]);
});

test("reads attributes as GEXF 1.1 names them, and the kind of an edge of GEXF 1.3", async () => {
  const old = file(ana.replace('for="0"', 'id="0"') + acme, '<edge source="a" target="b" kind="OWNS"/>');
  expect((await run(old)).claims).toEqual(["Ana OWNS Acme"]);
});

test("makes two relationships of a mutual edge, and one of each spell", async () => {
  const spells = '<spells><spell start="2020-01-01" end="2020-06-30"/><spell start="2022-01-01"/></spells>';
  const beta = acme.replace('"b"', '"c"').replace("Acme", "Borealis");
  const text = file(acme + beta, edge('source="b" target="c" type="mutual"', "OWNS", spells));
  const { claims, relationships } = await run(text);
  expect(claims).toEqual(["Acme OWNS Borealis", "Borealis OWNS Acme", "Acme OWNS Borealis", "Borealis OWNS Acme"]);
  expect(relationships.map(({ since, until }) => [since, until])).toEqual([
    ["2020-01-01", "2020-06-30"],
    ["2020-01-01", "2020-06-30"],
    ["2022-01-01", undefined],
    ["2022-01-01", undefined],
  ]);
  expect(new Set(relationships.map(({ id }) => id)).size).toBe(4);
});

test("makes a node part of the one that its pid names, or that it stands in", async () => {
  const inside = `<node id="p" label="Group">${`<nodes>${acme}</nodes>`}</node>`;
  expect((await run(file(inside, ""))).claims).toEqual(["Acme PART_OF Group (drawn inside)"]);
  const named = '<node id="p" label="Group"/><node id="b" label="Acme" pid="p"/>';
  expect((await run(file(named, ""))).claims).toEqual(["Acme PART_OF Group (drawn inside)"]);
});

test("does not take times that are numbers for dates", async () => {
  const text = file(
    ana + acme,
    edge('source="a" target="b" start="1.5"', "OWNS"),
    'timeformat="double" defaultedgetype="directed"',
  );
  expect((await run(text)).relationships[0]).not.toHaveProperty("since");
});

test("refuses kinds that are not ours, and a document type", async () => {
  await expect(run(file(ana + acme, edge('source="a" target="b"', "likes")))).rejects.toThrow(
    'kind of edges of 1 values is no kind of ours ("likes")',
  );
  await expect(run(file(ana, "").replace("?>", "?><!DOCTYPE g>"))).rejects.toThrow("has a document type");
});
