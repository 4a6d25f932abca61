import { expect, test } from "vitest";
import { icij } from "../../../../../seed/sources/icij.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const files = (nodes: readonly string[], links: readonly string[]) => [
  textFile("entities.csv", `node_id,name,ibcRUC,jurisdiction,note,sourceID\n10,ACME LTD,,,,Tales\n`),
  textFile(
    "officers.csv",
    `node_id,name,countries,country_codes,sourceID,valid_until,note\n${["20,Ana,,,Tales,,", ...nodes].join("\n")}\n`,
  ),
  textFile(
    "links.csv",
    `node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n${links.join("\n")}\n`,
  ),
];
const tell = (nodes: readonly string[], links: readonly string[]) => tellFiles(icij, files(nodes, links));
const officer = (words: string, status = "", since = "", until = "") =>
  `20,10,officer_of,${words},${status},${since},${until},Tales`;

/** What a link between Ana and Acme says, and all that the graph says for it. */
test.each<readonly [string, readonly string[]]>([
  [officer("shareholder of"), ["Ana OWNS ACME LTD (shareholder of), REPORTED, shareholding"]],
  [officer("beneficial owner of"), ["Ana OWNS ACME LTD (beneficial owner of), REPORTED, unknownInterest"]],
  [officer("owner of"), ["Ana OWNS ACME LTD (owner of), REPORTED, unknownInterest"]],
  [officer("beneficiary of"), ["Ana OWNS ACME LTD (beneficiary of), REPORTED, beneficiaryOfLegalArrangement"]],
  [officer("nominee shareholder of"), ["ACME LTD ASSOCIATED_WITH Ana (nominee shareholder of), REPORTED"]],
  [officer("former shareholder of"), ["ACME LTD ASSOCIATED_WITH Ana (former shareholder of), REPORTED"]],
  [
    officer("director of", "Resigned"),
    [
      "Ana OFFICER_OF ACME LTD (director of), REPORTED, note Its status in the leak: Resigned.",
      "left out: 1 status of a relationship",
    ],
  ],
  [
    officer("officer of"),
    ["ACME LTD ASSOCIATED_WITH Ana (officer of), REPORTED", "left out: 1 meaning of the words: officer of"],
  ],
  [
    officer("trustee of trust of"),
    [
      "ACME LTD ASSOCIATED_WITH Ana (trustee of trust of), REPORTED",
      "left out: 1 meaning of the words: trustee of trust of",
    ],
  ],
  [
    officer("director of", "", "23-MAR-2006", "01-JAN-2001"),
    [
      "Ana OFFICER_OF ACME LTD (director of), REPORTED, since 2006-03-23",
      "field refused: until is 2001-01-01, before 2006-03-23; until is not before since",
    ],
  ],
  ["20,10,same_name_as,,,,,Tales", ["ACME LTD SAME_AS_CANDIDATE Ana (same name as), REPORTED, score 0.5"]],
  ["20,10,intermediary_of,,,,,Tales", ["Ana ADVISES ACME LTD (intermediary of), REPORTED"]],
  ["20,10,registered_address,,,,,Tales", ["left out: 1 address"]],
])("%s", async (link, graph) => {
  expect(without(await tell([], [link]), await tell([], []))).toEqual(graph);
});

/** What a row of the officers says, and all that the graph says for it. */
test.each<readonly [string, readonly string[]]>([
  ["21,THE BEARER,,,Tales,,", ["left out: 1 bearer: nobody is named"]],
  ["21,Cobalt Ltd.,,,Tales,,", ["probably FIRM Cobalt Ltd., ICIJ 21"]],
  ["21,Cobalt,,,Tales,,", ["probably PERSON Cobalt, ICIJ 21"]],
  [
    "21,Cobalt,Panama,PAN,Tales,,born 1970",
    [
      "probably PERSON Cobalt, ICIJ 21",
      "JURISDICTION Panama, ISO-3166-1-alpha-3 PAN",
      "Cobalt LOCATED_IN Panama, REPORTED",
      "left out: 1 personal: note of what may be a person",
    ],
  ],
])("%s", async (node, graph) => {
  expect(without(await tell([node], []), await tell([], []))).toEqual(graph);
});

test("a link to whoever holds the paper is a claim about nobody", async () => {
  const told = without(
    await tell(["21,THE BEARER,,,Tales,,"], ["21,10,officer_of,shareholder of,,,,Tales"]),
    await tell([], []),
  );
  expect(told).toEqual(["left out: 2 bearer: nobody is named"]);
});
