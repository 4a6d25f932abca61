import { expect, test } from "vitest";
import { gexf } from "../../../../../seed/sources/gexf.ts";
import { graphml } from "../../../../../seed/sources/graphml.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const drawn = (edge: string, edgedefault = ' edgedefault="directed"') =>
  `<graphml><key id="kind" attr.name="kind"/><key id="name" attr.name="name"/><graph${edgedefault}>
  <node id="a"><data key="kind">PERSON</data><data key="name">Ana</data></node>
  <node id="b"><data key="kind">FIRM</data><data key="name">Acme</data></node>${edge}</graph></graphml>`;
const edge = (kind: string, more: Readonly<Record<string, string>> = {}) =>
  `<edge source="a" target="b">${Object.entries({ kind, ...more })
    .map(([key, value]) => `<data key="${key}">${value}</data>`)
    .join("")}</edge>`;
const tell = (text: string) => tellFiles(graphml, [textFile("g.graphml", text)], { dataset: "drawn" });

/** What a GraphML file draws, and all that the graph says for it. */
test.each<readonly [string, string, readonly string[]]>([
  ["an edge, which names no source", drawn(edge("OWNS")), ["Ana OWNS Acme, ALLEGED"]],
  [
    "a graph that does not say whether it is directed",
    drawn(edge("OWNS"), ""),
    ["refused: kind is OWNS, which has a direction, on an edge without one; say directed on the edge or the graph"],
  ],
  [
    "a status that is none of ours",
    drawn(edge("OWNS", { status: "proven" })),
    [
      "Ana OWNS Acme, ALLEGED",
      'field refused: status is "proven"; give one of CONFIRMED, REPORTED, ALLEGED, DENIED, RETRACTED',
    ],
  ],
  [
    "a share of what carries none",
    drawn(edge("CONTROLS", { share: "40" })),
    ["Ana CONTROLS Acme, ALLEGED", "left out: 1 share of CONTROLS, which carries none"],
  ],
  [
    "an amount without its currency",
    drawn(edge("PAYS", { amount: "7" })),
    ["Ana PAYS Acme, ALLEGED", "field refused: currency is missing; an amount and its currency go together"],
  ],
  [
    "a currency in lower case",
    drawn(edge("PAYS", { amount: "7", currency: "eur" })),
    ["Ana PAYS Acme, ALLEGED, 7 EUR"],
  ],
  [
    "a number that is none",
    drawn(edge("PAYS", { units: "many" })),
    ["Ana PAYS Acme, ALLEGED", 'field refused: units is "many"; give a number'],
  ],
  [
    "an end before the beginning",
    drawn(edge("OWNS", { since: "2020", until: "2019" })),
    ["Ana OWNS Acme, ALLEGED, since 2020", "field refused: until is 2019, before 2020; until is not before since"],
  ],
  [
    "a share of 0.4, which may have been meant as 40",
    drawn(edge("OWNS", { share: "0.4" })),
    ["Ana OWNS Acme, ALLEGED, 0.4 %"],
  ],
  [
    "a weight, which is how an edge is drawn",
    drawn(edge("OWNS", { weight: "51" })),
    ["Ana OWNS Acme, ALLEGED", "left out: 1 attribute weight of an edge"],
  ],
  [
    "a node drawn inside another",
    drawn(
      '<node id="g"><data key="kind">FIRM</data><data key="name">Group</data><graph edgedefault="directed"><node id="c"><data key="kind">FIRM</data><data key="name">Cobalt</data></node></graph></node>',
    ),
    ["FIRM Group", "FIRM Cobalt", "Cobalt PART_OF Group (drawn inside), ALLEGED"],
  ],
])("GraphML: %s", async (_, text, graph) => {
  expect(without(await tell(text), await tell(drawn("")))).toEqual(graph);
});

const attributes = ["share", "weight", "status", "amount", "currency"]
  .map((name) => `<attribute id="${name}" title="${name}" type="string"/>`)
  .join("");
const spelled = (graph: string, more: string, inside = "", node = "") =>
  `<gexf version="1.3"><graph ${graph}><attributes class="edge">${attributes}</attributes>
  <nodes><node id="a" label="Ana"/><node id="b" label="Acme"/>${node}</nodes>
  <edges><edge id="e" source="a" target="b" ${more}>${inside}</edge></edges></graph></gexf>`;
const directed = 'defaultedgetype="directed" timeformat="date"';
const values = (given: Readonly<Record<string, string>>) =>
  `<attvalues>${Object.entries(given)
    .map(([key, value]) => `<attvalue for="${key}" value="${value}"/>`)
    .join("")}</attvalues>`;
const options = { kind: "FIRM", relationship: "OWNS" };
const tellGexf = (text: string) => tellFiles(gexf, [textFile("g.gexf", text)], { dataset: "drawn", options });
const firms = ["probably FIRM Ana", "probably FIRM Acme"];

/** What a GEXF file draws, and all that the graph says for it. */
test.each<readonly [string, string, readonly string[]]>([
  [
    "times that are numbers",
    spelled('defaultedgetype="directed" timeformat="double"', 'start="1" end="2"'),
    ["Ana OWNS Acme, ALLEGED", "left out: 1 time of an edge that is no date"],
  ],
  [
    "times that are dates",
    spelled('defaultedgetype="directed" timeformat="date"', 'start="2019-01-02"'),
    ["Ana OWNS Acme, ALLEGED, since 2019-01-02"],
  ],
  [
    "two spells with a gap between",
    spelled(directed, "", '<spells><spell start="2010" end="2012"/><spell start="2018"/></spells>'),
    ["Ana OWNS Acme, ALLEGED, since 2010, until 2012", "Ana OWNS Acme, ALLEGED, since 2018"],
  ],
  [
    "an end before the beginning",
    spelled(directed, 'start="2020" end="2019"'),
    ["Ana OWNS Acme, ALLEGED, since 2020", "field refused: until is 2019, before 2020; until is not before since"],
  ],
  [
    "a status of our own that no source bears",
    spelled(directed, "", values({ status: "REPORTED" })),
    ["Ana OWNS Acme, REPORTED"],
  ],
  [
    "a status that is none of ours",
    spelled(directed, "", values({ status: "sure" })),
    [
      "Ana OWNS Acme, ALLEGED",
      'field refused: status is "sure"; give one of CONFIRMED, REPORTED, ALLEGED, DENIED, RETRACTED',
    ],
  ],
  [
    "a weight and a label",
    spelled(directed, 'label="51 %"', values({ weight: "51" })),
    ["Ana OWNS Acme (51 %), ALLEGED", "left out: 1 attribute weight of an edge"],
  ],
  [
    "a share above a hundred",
    spelled(directed, "", values({ share: "150" })),
    ["Ana OWNS Acme, ALLEGED", 'field refused: share is "150"; a share is percent from 0 to 100: 51%, >25, 25-50%'],
  ],
  [
    "a node that stands in another",
    spelled(directed, "", "", '<node id="c" label="Cobalt" pid="b"/>'),
    ["probably FIRM Cobalt", "Cobalt PART_OF Acme (drawn inside), ALLEGED", "Ana OWNS Acme, ALLEGED"],
  ],
  ["a mutual edge", spelled("", 'type="mutual"'), ["Ana OWNS Acme, ALLEGED", "Acme OWNS Ana, ALLEGED"]],
  [
    "no word on a direction",
    spelled("", ""),
    ["refused: kind is OWNS, which has a direction, on an edge without one; say directed on the edge or the graph"],
  ],
])("GEXF: %s", async (_, text, graph) => {
  expect(await tellGexf(text)).toEqual([...firms, ...graph]);
});
