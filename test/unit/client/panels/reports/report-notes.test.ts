import { expect, test } from "vitest";
import { listNotes } from "../../../../../client/panels/reports/report-notes.ts";

const nothing = { stopped: null, looksLike: null, shrunk: null, grown: null, cut: null, ended: null, leftovers: null };
type Noted = Partial<Parameters<typeof listNotes>[0]>;
const notes = (part: Noted, told = { isDryRun: false }) => listNotes({ ...nothing, ...part }, told);
const said = (part: Noted) => notes(part).map(({ said: sentence }) => sentence);
const until = "2026-10-31";

test("a report that found nothing besides its rows has no notes, nor has one where nothing had to end", () => {
  expect(notes({})).toEqual([]);
  expect(notes({ ended: { found: 0, ended: 0, until } })).toEqual([]);
});

test("files that hold too little say how little, what would end, and each way out", () => {
  expect(notes({ shrunk: { open: 1200, kept: 30, held: 31 } })).toEqual([
    {
      weight: "refusal",
      said: "The files hold 30 of the 1,200 claims that the dataset has open.",
      next:
        "As the whole dataset they would end the other 1,170. Is a file cut, or of another collection? Then get it " +
        "anew, or give it a dataset of its own. Tick “It has shrunk” to end the others, or bring the files in as a " +
        "part of the dataset to end none.",
    },
  ]);
});

test("a dry run says what would be where an import says what is", () => {
  const found = {
    cut: { file: "a.xml", stated: 7, read: 1 },
    grown: { open: 1, kept: 1, held: 60 },
    ended: { found: 5, ended: 5, until },
    leftovers: { count: 4, kept: false },
  };
  expect(notes(found, { isDryRun: true })).toEqual([
    {
      weight: "warning",
      said: "a.xml holds 1 of the 7 rows that its header states.",
      next: "It would be taken as a part of the dataset, so that nothing ends. Get the file anew and import it again.",
    },
    {
      weight: "warning",
      said: "Look twice: the files hold 60 claims, where the dataset had 1 open.",
      next: "They would be taken. Are they of another collection? Then give it a dataset of its own.",
    },
    { weight: "fact", said: "5 claims that the files no longer hold would end on 31 October 2026.", next: "" },
    {
      weight: "fact",
      said: "4 leftovers would be kept in a file on the server.",
      next: "Those are values that the graph has no place for. They let the format be given back, and are never shown.",
    },
  ]);
  expect(said(found)).toEqual([
    "a.xml holds 1 of the 7 rows that its header states.",
    "Look twice: the files hold 60 claims, where the dataset had 1 open.",
    "5 claims that the files no longer hold ended on 31 October 2026.",
    "4 leftovers were counted and not kept.",
  ]);
});

test.each([
  [{ found: 1, ended: 1, until }, "1 claim that the files no longer hold ended on 31 October 2026."],
  [{ found: 5, ended: 2, until }, "2 of 5 claims that the files no longer hold ended on 31 October 2026."],
  [{ found: 5, ended: 0, until }, "5 claims that the files no longer hold stay open."],
  [{ found: 1, ended: 0, until }, "1 claim that the files no longer hold stays open."],
])("of claims that are gone, %j reads as a sentence", (ended, sentence) => {
  expect(said({ ended })).toEqual([sentence]);
});

test("why nothing was written stands before all else", () => {
  const stopped = { refused: 60, read: 100, bound: "50%" };
  const leftovers = { count: 1, kept: true };
  expect(notes({ leftovers, stopped }).map(({ weight, said: sentence }) => [weight, sentence])).toEqual([
    ["refusal", "60 of 100 rows were refused, more than 50%."],
    ["fact", "1 leftover is kept in a file on the server."],
  ]);
});
