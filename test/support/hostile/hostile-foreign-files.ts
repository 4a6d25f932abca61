import { goodStakes, stakeRow, stakesText } from "../files/stakes.ts";
import { goodZip } from "./hostile-archives.ts";
import { type HostileFile, latin, laughs } from "./hostile-bytes.ts";

const rows = (...more: readonly string[]) => `${stakesText(...goodStakes(3))}${more.map((row) => `${row}\n`).join("")}`;

/** Files given as CSV with the mapping of stakes: bad rows are set aside, a file that cannot be cut into rows is refused. */
export const hostileCsv: readonly HostileFile[] = [
  { title: "a byte order mark", content: `\uFEFF${rows()}`, refused: [] },
  { title: "carriage returns", content: rows().replaceAll("\n", "\r\n"), refused: [] },
  { title: "UTF-16", content: Buffer.from(`\uFEFF${rows()}`, "utf16le"), refused: [] },
  {
    title: "bytes that are no UTF-8",
    content: latin(rows(stakeRow({ id: "9", holder: "An\xe9" }))),
    refused: [[5, "ENCODING"]],
  },
  { title: "NUL characters", content: rows(stakeRow({ id: "9", holder: "A\0" })), refused: [[5, "NUL"]] },
  { title: "a row that is too short", content: rows("9,Ana", stakeRow({ id: "8" })), refused: [[5, "RAGGED_ROW"]] },
  { title: "a row that is too long", content: rows(`${stakeRow({ id: "9" })},more`), refused: [[5, "RAGGED_ROW"]] },
  { title: "a quote that is not closed", content: rows('9,"Ana', stakeRow({ id: "8" })), refused: "line 5" },
  {
    title: "a quote in the middle of a field",
    content: rows(stakeRow({ id: "9", holder: 'A"na"' }), stakeRow({ id: "8" })),
    refused: [[5, "BAD_QUOTES"]],
  },
  {
    title: "text after a closing quote",
    content: rows(stakeRow({ id: "9", holder: '"Ana"x' })),
    refused: [[5, "BAD_QUOTES"]],
  },
  { title: "a column twice", content: rows().replace("holder", "id"), refused: "twice" },
  { title: "a missing column", content: rows().replace("holder", "name"), refused: "holder" },
  {
    title: "501 columns",
    content: `${Array.from({ length: 501 }, (_, column) => `c${column}`).join(",")}\n`,
    refused: "501 columns",
  },
  { title: "only a header", content: stakesText(), refused: [] },
  {
    title: "a field of 70 kB",
    content: rows(stakeRow({ id: "9", holder: "x".repeat(70_000) })),
    refused: [[5, "OUT_OF_RANGE"]],
  },
  { title: "a row of 2 MB", content: rows("x".repeat(2_000_000)), refused: "line 5" },
  {
    title: "a share over a hundred",
    content: rows(stakeRow({ id: "9", pct: "140" })),
    refused: [],
    remarks: { BAD_SHARE: 1 },
  },
  {
    title: "the 30th of February",
    content: rows(stakeRow({ id: "9", from: "2021-02-30" })),
    refused: [[5, "BAD_DATE"]],
  },
  { title: "an empty name", content: rows(stakeRow({ id: "9", firm: "" })), refused: [[5, "EMPTY_VALUE"]] },
  { title: "a formula for a name", content: rows(stakeRow({ id: "9", holder: "=cmd|'/c calc'!A0" })), refused: [] },
  {
    title: "a JSON instead",
    content: `{"record":"dataset"}\n{"record":"source"}\n`,
    refused: "line has a quote where none may stand",
  },
  { title: "half a zip", content: goodZip.subarray(0, 900), refused: "tales.csv: the archive is damaged" },
  { title: "nothing at all", content: "", refused: "the file is empty" },
];

/** Lines given as FollowTheMoney. */
export const hostileFtm: readonly HostileFile[] = [
  { title: "a line that breaks off", content: ftm('{"id":"x","schema":"Comp'), refused: [[3, "NOT_JSON"]] },
  {
    title: "a list, a number and null",
    content: ftm("[1]", "7", "null"),
    refused: [
      [3, "WRONG_TYPE"],
      [4, "WRONG_TYPE"],
      [5, "WRONG_TYPE"],
    ],
  },
  {
    title: "a hundred thousand levels",
    content: ftm("[".repeat(100_000) + "]".repeat(100_000)),
    refused: [[3, "TOO_DEEP"]],
  },
  {
    title: "a missing id",
    content: ftm('{"schema":"Company","properties":{"name":["Acme"]}}'),
    refused: [[3, "MISSING_KEY"]],
  },
  {
    title: "an end that is nowhere",
    content: ftm('{"id":"o","schema":"Ownership","properties":{"owner":["nobody"],"asset":["acme"]}}'),
    refused: [[3, "UNKNOWN_ENTITY"]],
  },
  {
    title: "properties that are no lists",
    content: ftm('{"id":"c","schema":"Company","properties":{"name":"Acme"}}'),
    refused: [],
  },
  {
    title: "a __proto__ key",
    content: ftm('{"id":"c","schema":"Company","__proto__":{"a":1},"properties":{"name":["C"]}}'),
    refused: [[3, "FORBIDDEN_KEY"]],
  },
];

const graphml = (...inside: readonly string[]) =>
  `<graphml><key id="k" for="all" attr.name="kind" attr.type="string"/><graph edgedefault="directed">${inside.join("\n")}</graph></graphml>`;
const node = (id: string) => `<node id="${id}"><data key="k">FIRM</data></node>`;
const edge = (from: string, to: string) => `<edge source="${from}" target="${to}"><data key="k">OWNS</data></edge>`;

/** Files given as GraphML. */
export const hostileGraphml: readonly HostileFile[] = [
  { title: "a billion laughs", content: laughs("graphml"), refused: "line 4: line has a document type" },
  {
    title: "a document type alone",
    content: `<!DOCTYPE graphml>${graphml(node("a"))}`,
    refused: "line 1: line has a document type",
  },
  {
    title: "200,000 nested elements",
    content: `<graphml>${"<graph>".repeat(200_000)}`,
    refused: "line nests deeper than 64 levels",
  },
  { title: "a graph that is not closed", content: graphml(node("a")).slice(0, -20), refused: "line is not XML" },
  { title: "an edge to nowhere", content: graphml(node("a"), edge("a", "b")), refused: [[2, "UNKNOWN_ENTITY"]] },
  { title: "a name with an entity of its own", content: graphml('<node id="&own;"/>'), refused: "line is not XML" },
];

/** Files given as BODS. */
export const hostileBods: readonly HostileFile[] = [
  { title: "a list that is not closed", content: '[{"statementId":"a"}', refused: [[1, "NOT_JSON"]] },
  {
    title: "a hundred thousand levels",
    content: `[${"[".repeat(100_000)}${"]".repeat(100_000)}]`,
    refused: [[1, "TOO_DEEP"]],
  },
  {
    title: "a __proto__ key",
    content: '[{"statementId":"a","__proto__":{"recordType":"person"}}]',
    refused: [[1, "FORBIDDEN_KEY"]],
  },
  { title: "a key twice", content: '[{"statementId":"a","statementId":"b"}]', refused: [[1, "REPEATED_KEY"]] },
  { title: "a byte order mark and UTF-16", content: Buffer.from("\uFEFF[]", "utf16le"), refused: [[1, "ENCODING"]] },
];

/** Files given as GLEIF. */
export const hostileGleif: readonly HostileFile[] = [
  { title: "a billion laughs", content: laughs("lei:LEIData"), refused: "line 4: line has a document type" },
  {
    title: "a document type with an outside entity",
    content: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>\n',
    refused: "line has a document type",
  },
  {
    title: "200,000 nested elements",
    content: `<LEIData>${"<a>".repeat(200_000)}`,
    refused: "line nests deeper than 64 levels",
  },
  {
    title: "an element that is not closed",
    content: "<LEIData><LEIRecords><LEIRecord><LEI>1</LEI>",
    refused: "line is not XML",
  },
];

function ftm(...more: readonly string[]): string {
  const known = (id: string, name: string) => JSON.stringify({ id, schema: "Company", properties: { name: [name] } });
  return [known("acme", "Acme"), known("borealis", "Borealis"), ...more, ""].join("\n");
}
