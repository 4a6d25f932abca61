import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue, type ErrorCode, LinchpinError } from "../../../server/errors.ts";
import { sourceFiles } from "../../support/files/source-files.ts";

const codes = Object.keys(catalogue) as ErrorCode[];
const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

test("every entry reads as a sentence and says what to do", () => {
  const isSentence = (text: string) => /^[A-Z{].*[.)]$/.test(text);
  const isAdvice = (text: string) => /^([A-Z].*[.`]|\{bound\})$/.test(text);
  expect(codes.filter((code) => !isSentence(catalogue[code].sentence))).toEqual([]);
  expect(codes.filter((code) => !isAdvice(catalogue[code].next))).toEqual([]);
});

test("every entry has only the blanks that a refusal can fill", () => {
  const known = ["where", "field", "value", "bound"];
  const blanks = codes.flatMap((code) => placeholders(catalogue[code].sentence + catalogue[code].next));
  expect([...new Set(blanks)].filter((name) => !known.includes(name))).toEqual([]);
});

test("every entry answers with an HTTP status of refusal or failure", () => {
  expect(codes.filter((code) => catalogue[code].status < 400 || catalogue[code].status > 599)).toEqual([]);
});

test("an error of the catalogue is worded from its details", () => {
  const error = new LinchpinError("TOO_MANY_HOPS", { field: "maxHops", value: 99, bound: 12 });
  expect({ ...error, message: error.message }).toEqual({
    name: "LinchpinError",
    code: "TOO_MANY_HOPS",
    message: "maxHops is 99, but a path may have 1 to 12 hops.",
    next: "Ask for at most 12 hops.",
    status: 400,
    details: { field: "maxHops", value: 99, bound: 12 },
  });
});

test("a value that looks like a blank is not filled again", () => {
  const error = new LinchpinError("ID_FORM", { field: "id", value: "{bound}", bound: 200 });
  expect(error.message).toBe("id {bound} cannot be an id: an id has 1 to 200 characters and no control characters.");
});

test("whoever refuses fills every blank of the sentence", () => {
  const unfilled = sourceFiles(["server", "seed"]).flatMap((file) =>
    refusalsIn(readFileSync(file.path, "utf8"))
      .filter(({ code, details }) => missing(code, details).length > 0)
      .map(({ code, details }) => `${file.name}: ${code} lacks ${missing(code, details).join(", ")}`),
  );
  expect(unfilled).toEqual([]);
});

/** Every `new LinchpinError("CODE", { … })` with its details written out on the spot. */
function refusalsIn(source: string): { code: ErrorCode; details: string }[] {
  const written = /new LinchpinError\(\s*"(\w+)"(?:,\s*\{((?:[^{}]|\{[^{}]*\})*)\})?\s*[,)]/g;
  return [...source.matchAll(written)]
    .filter(([, , details]) => !(details ?? "").includes("..."))
    .map(([, code, details]) => ({ code: code as ErrorCode, details: details ?? "" }));
}

function missing(code: ErrorCode, details: string): string[] {
  const { sentence, next } = catalogue[code];
  return [...new Set(placeholders(sentence + next))].filter((name) => !new RegExp(`\\b${name}\\b`).test(details));
}
