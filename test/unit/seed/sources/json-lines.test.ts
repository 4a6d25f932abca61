import { expect, test } from "vitest";
import { importFiles } from "../../../../seed/pipeline/import.ts";
import type { Refusal } from "../../../../seed/sources/refusal.ts";
import type { RelationshipRecord } from "../../../../server/domain/records/record.ts";
import { fileMaker, textOf } from "../../../support/files/import-file.ts";
import { firm, inventedGraph, owns, person } from "../../../support/graphs/invented-graph.ts";
import { idleWriter } from "../../../support/imports/idle-writer.ts";

const file = fileMaker();
const graph = inventedGraph(person("Ana"), firm("Acme"), owns("Ana", "Acme", 40));
const good = textOf(graph);
const lines = good.trimEnd().split("\n");
const last = lines.length;
const needsOne = "the record needs at least one";

/** A broken file, where its fault is, and what the refusal must say. */
const broken: readonly (readonly [string, string | Uint8Array, number, Refusal])[] = [
  [
    "text that is no JSON",
    with2ndLast("{"),
    last - 1,
    {
      code: "NOT_JSON",
      field: "line",
      value: expect.stringContaining("is not JSON"),
      bound: "each line holds one JSON object",
    },
  ],
  [
    "a blank line in the middle",
    with2ndLast(""),
    last - 1,
    { code: "NOT_JSON", field: "line", value: "is blank", bound: "each line holds one record" },
  ],
  [
    "a list",
    with2ndLast("[1]"),
    last - 1,
    wrong("UNKNOWN_WORD", "record", "is missing", "give one of dataset, source, entity, relationship"),
  ],
  [
    "null",
    with2ndLast("null"),
    last - 1,
    wrong("UNKNOWN_WORD", "record", "is missing", "give one of dataset, source, entity, relationship"),
  ],
  [
    "an unknown type of record",
    good.replace('"record":"relationship"', '"record":"edge"'),
    last,
    wrong("UNKNOWN_WORD", "record", 'is "edge"', "give one of dataset, source, entity, relationship"),
  ],
  [
    "an unknown key",
    changed({ weight: 3 }),
    last,
    wrong("UNKNOWN_KEY", "weight", "is no key of this record", expect.stringContaining("its keys are")),
  ],
  ["a missing key", without("status"), last, wrong("MISSING_KEY", "status", "is missing", "the record needs it")],
  ["no evidence", changed({ evidence: [] }), last, wrong("EMPTY_VALUE", "evidence", "is empty", needsOne)],
  ["an empty text", changed({ role: "" }), last, wrong("EMPTY_VALUE", "role", "is empty", "leave the key out")],
  ["a number as text", changed({ units: "7" }), last, wrong("WRONG_TYPE", "units", 'is "7"', "give a number")],
  [
    "an unknown kind",
    changed({ kind: "LIKES" }),
    last,
    wrong("UNKNOWN_WORD", "kind", 'is "LIKES"', expect.stringContaining("give one of OWNS")),
  ],
  [
    "an unknown key in a part",
    changed({ share: { minimum: 1, maximum: 2, most: 3 } }),
    last,
    wrong(
      "UNKNOWN_KEY",
      "share.most",
      "is no key of this record",
      "its keys are minimum, maximum, minimumExclusive, maximumExclusive",
    ),
  ],
  [
    "a share of 120",
    changed({ share: { minimum: 120, maximum: 120 } }),
    last,
    wrong("OUT_OF_RANGE", "share.minimum", "is 120", "give a number from 0 to 100"),
  ],
  [
    "a share upside down",
    changed({ share: { minimum: 60, maximum: 40 } }),
    last,
    wrong("BAD_SHARE", "share.minimum", "is 60, above share.maximum 40", "the minimum is at most the maximum"),
  ],
  [
    "30 February",
    changed({ since: "2024-02-30" }),
    last,
    wrong("BAD_DATE", "since", 'is "2024-02-30"', "give a calendar date as 2019, 2019-05 or 2019-05-14"),
  ],
  [
    "an end before the beginning",
    changed({ since: "2024", until: "2023-05" }),
    last,
    wrong("DATES_REVERSED", "until", "is 2023-05, before 2024", "until is not before since"),
  ],
  [
    "an amount without a currency",
    changed({ amount: "5" }),
    last,
    wrong("BAD_MONEY", "currency", "is missing", "an amount needs its currency"),
  ],
  [
    "an unknown source",
    changed({ evidence: [{ source: "rumour", stance: "SUPPORTS" }] }),
    last,
    wrong("UNKNOWN_SOURCE", "evidence[0].source", 'is "rumour"', "no such source is in the file or the graph"),
  ],
  [
    "a dangling end",
    changed({ to: "borealis" }),
    last,
    wrong("UNKNOWN_ENTITY", "to", 'is "borealis"', "no such entity is in the file or the graph"),
  ],
  [
    "an end of the wrong kind",
    changed({ kind: "FAMILY_OF", from: "acme", to: "ana", share: undefined }),
    last,
    wrong("WRONG_END", "from", 'is "acme", a FIRM', "FAMILY_OF starts at PERSON"),
  ],
  [
    "a relationship with itself",
    changed({ to: "ana" }),
    last,
    wrong("SAME_ENDS", "to", 'is "ana", as from is', "a relationship joins two entities"),
  ],
  [
    "ends out of order where there is no direction",
    changed({ kind: "ASSOCIATED_WITH", share: undefined }),
    last,
    wrong(
      "ENDS_ORDER",
      "from",
      'is "ana", after to',
      expect.stringContaining("write its ends in the order of their ids"),
    ),
  ],
  [
    "a denial that nobody made",
    changed({ status: "DENIED" }),
    last,
    wrong("STATUS_UNSUPPORTED", "status", "is DENIED", "some evidence must deny the claim"),
  ],
  [
    "an id twice with other content",
    `${good}${lines[last - 1]?.replace('"minimum":40', '"minimum":30')}\n`,
    last + 1,
    wrong("ID_TWICE", "id", expect.stringContaining("which file"), "give each id once"),
  ],
  [
    "a key twice",
    good.replace('"name":"Ana"', '"name":"Eva","name":"Ana"'),
    4,
    wrong("REPEATED_KEY", '"name"', "stands twice in one object", "give each key once"),
  ],
  [
    "a key that reaches into JavaScript",
    good.replace('"name":"Ana"', '"__proto__":{"kind":"FIRM"},"name":"Ana"'),
    4,
    wrong("FORBIDDEN_KEY", '"__proto__"', "is not allowed as a key", "no record has this key"),
  ],
  [
    "a key that hides behind an escape",
    good.replace('"name":"Ana"', '"\\u005f_proto__":1,"name":"Ana"'),
    4,
    wrong("FORBIDDEN_KEY", '"__proto__"', "is not allowed as a key", "no record has this key"),
  ],
  [
    "nesting without end",
    with2ndLast(`${"[".repeat(100_000)}${"]".repeat(100_000)}`),
    last - 1,
    wrong("TOO_DEEP", "line", "nests deeper than 64 levels", "nest at most 64 levels"),
  ],
  [
    "a NUL",
    good.replace("Acme", "Ac\0me"),
    3,
    wrong("NUL", "line", expect.stringContaining("holds a NUL character at"), "remove it"),
  ],
  [
    "a byte order mark",
    `\uFEFF${good}`,
    1,
    wrong("ENCODING", "line", "starts with a byte order mark", "write the file as UTF-8 without one"),
  ],
  [
    "UTF-16",
    new Uint8Array(Buffer.from(`\uFEFF${good}`, "utf16le")),
    1,
    wrong("ENCODING", "line", "is UTF-16LE", "write the file as UTF-8"),
  ],
  [
    "a byte that is no UTF-8",
    brokenByte(),
    3,
    wrong("ENCODING", "line", "is not valid UTF-8", "write the file as UTF-8"),
  ],
  [
    "carriage returns",
    good.replaceAll("\n", "\r\n"),
    1,
    wrong("LINE_END", "line", "ends in a carriage return", "end lines with a line feed alone"),
  ],
];

test.each(broken)(
  "%s refuses the file with line, field, value and bound, and writes nothing",
  async (_, content, line, refusal) => {
    const path = file(content);
    const report = await importFiles({ files: [path], format: "linchpin", mode: "write" }, idleWriter);
    expect(report.result).toBe("refused");
    expect(report.firstRefused[0]).toMatchObject({ place: { line }, refusal });
    const { read, rejected, created, updated } = report.rows;
    expect({ rejected, created, updated }).toEqual({ rejected: read, created: 0, updated: 0 });
  },
);

function wrong(code: Refusal["code"], field: string, value: string, bound: string): Refusal {
  return { code, field, value, bound };
}

/** The good file with the last line but one replaced. */
function with2ndLast(line: string): string {
  return `${lines.with(-2, line).join("\n")}\n`;
}

/** The good file with its relationship changed; what is undefined is left out. */
function changed(fields: Record<string, unknown>): string {
  const [claim] = graph.filter((record): record is RelationshipRecord => record.record === "relationship");
  return `${lines.with(-1, JSON.stringify({ ...claim, ...fields })).join("\n")}\n`;
}

function without(key: keyof RelationshipRecord): string {
  return changed({ [key]: undefined });
}

function brokenByte(): Uint8Array {
  const bytes = Buffer.from(good);
  bytes[bytes.indexOf("Acme")] = 0xc3;
  return new Uint8Array(bytes);
}
