import { textOf } from "../files/import-file.ts";
import { goodStakes, stakesText } from "../files/stakes.ts";
import { zipFile } from "../files/zip-file.ts";
import { firm, inventedGraph, owns, person } from "../graphs/invented-graph.ts";
import { goodGzip, goodZip } from "./hostile-archives.ts";
import { type HostileFile, latin, laughs } from "./hostile-bytes.ts";

const good = textOf(inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40)));
const [dataset = "", source = "", acme = "", ana = "", claim = ""] = good.trimEnd().split("\n");
const lines = (...all: readonly string[]) => `${all.join("\n")}\n`;
/** The good file with its last line, the claim, as given. */
const claiming = (line: string) => lines(dataset, source, acme, ana, line);
const naming = (line: string) => lines(dataset, source, line, ana);
const atClaim = (code: string): HostileFile["refused"] => [[5, code]];
const atEntity = (code: string): HostileFile["refused"] => [[3, code]];

/** Files given as Linchpin JSON Lines, our own format: one bad line refuses the whole. */
export const hostileLinchpin: readonly HostileFile[] = [
  { title: "a byte order mark", content: `\uFEFF${good}`, refused: [[1, "ENCODING"]] },
  {
    title: "UTF-16, little end first",
    content: Buffer.from(`\uFEFF${dataset}`, "utf16le"),
    refused: [[1, "ENCODING"]],
  },
  {
    title: "UTF-16, big end first",
    content: Buffer.from(`\uFEFF${dataset}`, "utf16le").swap16(),
    refused: [[1, "ENCODING"]],
  },
  {
    title: "bytes that are no UTF-8",
    content: latin(claiming(claim.replace("ana", "an\xe9"))),
    refused: atClaim("ENCODING"),
  },
  { title: "an overlong UTF-8 form", content: latin(claiming(`\xc0\xaf${claim}`)), refused: atClaim("ENCODING") },
  {
    title: "a surrogate written as UTF-8",
    content: latin(claiming(`\xed\xa0\x80${claim}`)),
    refused: atClaim("ENCODING"),
  },
  { title: "NUL characters", content: naming(acme.replace("Acme", "Ac\0me")), refused: atEntity("NUL") },
  {
    title: "carriage returns",
    content: good.replaceAll("\n", "\r\n"),
    refused: [1, 2, 3, 4, 5].map((line) => [line, "LINE_END"]),
  },
  { title: "a blank line in the middle", content: lines(dataset, source, "", acme), refused: [[3, "NOT_JSON"]] },
  { title: "a line that breaks off", content: good.slice(0, -20), refused: atClaim("NOT_JSON") },
  { title: "a list instead of an object", content: claiming("[1,2]"), refused: atClaim("UNKNOWN_WORD") },
  {
    title: "a number, a text and null",
    content: lines(dataset, "7", '"a"', "null"),
    refused: [
      [2, "UNKNOWN_WORD"],
      [3, "UNKNOWN_WORD"],
      [4, "UNKNOWN_WORD"],
    ],
  },
  {
    title: "a hundred thousand levels",
    content: claiming("[".repeat(100_000) + "]".repeat(100_000)),
    refused: atClaim("TOO_DEEP"),
  },
  {
    title: "lists nested in a record",
    content: naming(acme.replace('"Acme"', "[".repeat(70) + "]".repeat(70))),
    refused: atEntity("TOO_DEEP"),
  },
  {
    title: "a __proto__ key",
    content: naming(acme.replace('"name"', '"__proto__":{"kind":"PERSON"},"name"')),
    refused: atEntity("FORBIDDEN_KEY"),
  },
  {
    title: "an escaped __proto__ key",
    content: naming(acme.replace('"name"', '"\\u005f_proto__":1,"name"')),
    refused: atEntity("FORBIDDEN_KEY"),
  },
  {
    title: "a constructor key",
    content: naming(acme.replace('"name"', '"constructor":{},"name"')),
    refused: atEntity("FORBIDDEN_KEY"),
  },
  {
    title: "a key twice",
    content: naming(acme.replace('"name"', '"name":"Other","name"')),
    refused: atEntity("REPEATED_KEY"),
  },
  {
    title: "a key of no record",
    content: naming(acme.replace('"name"', '"birthDate":"1970","name"')),
    refused: atEntity("UNKNOWN_KEY"),
  },
  {
    title: "a record of no type",
    content: claiming(claim.replace("relationship", "edge")),
    refused: atClaim("UNKNOWN_WORD"),
  },
  { title: "a missing name", content: naming(acme.replace('"name":"Acme",', "")), refused: atEntity("MISSING_KEY") },
  { title: "a number for a name", content: naming(acme.replace('"Acme"', "12")), refused: atEntity("WRONG_TYPE") },
  { title: "an empty name", content: naming(acme.replace('"Acme"', '""')), refused: atEntity("EMPTY_VALUE") },
  { title: "a kind that is none", content: naming(acme.replace("FIRM", "SHELL")), refused: atEntity("UNKNOWN_WORD") },
  {
    title: "an id with blanks and quotes",
    content: naming(acme.replace('"id":"acme"', '"id":"ac me\'`"')),
    refused: atEntity("BAD_ID"),
  },
  {
    title: "an id of a thousand letters",
    content: naming(acme.replace('"id":"acme"', `"id":"${"a".repeat(1_000)}"`)),
    refused: atEntity("BAD_ID"),
  },
  {
    title: "an id twice with other content",
    content: lines(dataset, source, acme, ana, ana.replace("Ana", "Anna")),
    refused: [[5, "ID_TWICE"]],
  },
  { title: "an end that is nowhere", content: lines(dataset, source, acme, claim), refused: [[4, "UNKNOWN_ENTITY"]] },
  { title: "a source that is nowhere", content: lines(dataset, acme), refused: [[2, "UNKNOWN_SOURCE"]] },
  {
    title: "a denial by nobody",
    content: claiming(claim.replace('"stance":"SUPPORTS"', '"stance":"SUPPORTS","statedBy":"nobody"')),
    refused: atClaim("UNKNOWN_ENTITY"),
  },
  {
    title: "a share over a hundred",
    content: claiming(claim.replace('"maximum":40', '"maximum":140')),
    refused: atClaim("OUT_OF_RANGE"),
  },
  {
    title: "a share below nothing",
    content: claiming(claim.replace('"minimum":40', '"minimum":-1')),
    refused: atClaim("OUT_OF_RANGE"),
  },
  {
    title: "a share from more to less",
    content: claiming(claim.replace('"minimum":40', '"minimum":60')),
    refused: atClaim("BAD_SHARE"),
  },
  {
    title: "a share beyond all numbers",
    content: claiming(claim.replace('"maximum":40', '"maximum":1e999')),
    refused: atClaim("WRONG_TYPE"),
  },
  {
    title: "an end before the start",
    content: claiming(withDates("2021", "2020")),
    refused: atClaim("DATES_REVERSED"),
  },
  { title: "the 30th of February", content: claiming(withDates("2020-02-30")), refused: atClaim("BAD_DATE") },
  { title: "a thirteenth month", content: claiming(withDates("2020-13")), refused: atClaim("BAD_DATE") },
  { title: "the year 0", content: claiming(withDates("0000")), refused: atClaim("BAD_DATE") },
  { title: "a date of another order", content: claiming(withDates("31/12/2020")), refused: atClaim("BAD_DATE") },
  {
    title: "an amount without currency",
    content: claiming(claim.replace('"share"', '"amount":"5","share"')),
    refused: atClaim("BAD_MONEY"),
  },
  {
    title: "an amount as a float",
    content: claiming(claim.replace('"share"', '"amount":"1e5","currency":"USD","share"')),
    refused: atClaim("BAD_MONEY"),
  },
  {
    title: "a script for an address",
    content: naming(acme.replace('"name"', '"website":"javascript:alert(1)","name"')),
    refused: atEntity("BAD_ADDRESS"),
  },
  {
    title: "a firm that owns itself",
    content: claiming(claim.replace('"from":"ana"', '"from":"acme"')),
    refused: atClaim("SAME_ENDS"),
  },
  {
    title: "an end of the wrong kind",
    content: claiming(claim.replace('"from":"ana","to":"acme"', '"from":"acme","to":"ana"')),
    refused: atClaim("WRONG_END"),
  },
  {
    title: "a claim without evidence",
    content: claiming(claim.replace(/"evidence":\[.*\]/, '"evidence":[]')),
    refused: atClaim("EMPTY_VALUE"),
  },
  {
    title: "a piece of evidence twice on a claim",
    content: claiming(claim.replace(/"evidence":\[(.*)\]/, '"evidence":[$1,$1]')),
    refused: atClaim("EVIDENCE_TWICE"),
  },
  {
    title: "a piece of evidence twice on an entity",
    content: naming(acme.replace(/"evidence":\[(.*)\]/, '"evidence":[$1,$1]')),
    refused: atEntity("EVIDENCE_TWICE"),
  },
  {
    title: "a property that nothing proves",
    content: naming(acme.replace('"name"', '"country":"NL","name"')),
    refused: atEntity("UNPROVED_PROPERTY"),
  },
  {
    title: "a confirmation by nobody",
    content: claiming(claim.replace("REPORTED", "DENIED")),
    refused: atClaim("STATUS_UNSUPPORTED"),
  },
  {
    title: "a dataset that the file does not hold",
    content: claiming(claim.replace('"kind"', '"dataset":"other","kind"')),
    refused: atClaim("UNKNOWN_DATASET"),
  },
  { title: "no dataset", content: lines(source, acme), refused: "it names no dataset" },
  { title: "nothing at all", content: "", refused: "the file is empty" },
  { title: "only a line end", content: "\n", refused: [[1, "NOT_JSON"]] },
  {
    title: "a CSV instead",
    content: stakesText(...goodStakes(2)),
    refused: [1, 2, 3].map((line) => [line, "NOT_JSON"]),
  },
  {
    title: "an XML of a billion laughs instead",
    content: laughs("lolz"),
    refused: [1, 2, 3].map((line) => [line, "NOT_JSON"]),
  },
  {
    title: "a zip of something else",
    content: zipFile({ name: "a.txt", content: "Hello\n" }),
    refused: [[1, "NOT_JSON"]],
  },
  { title: "half a zip", content: goodZip.subarray(0, 900), refused: "tales.jsonl: the archive is damaged" },
  { title: "half a gzip", content: goodGzip.subarray(0, 900), refused: "content: the archive is damaged" },
  { title: "a line of 64 MB", content: claiming(`"${"x".repeat(64_000_000)}"`), refused: atClaim("LINE_TOO_LONG") },
];

function withDates(since: string, until?: string): string {
  const end = until === undefined ? "" : `"until":"${until}",`;
  return claim.replace('"share"', `"since":"${since}",${end}"share"`);
}
