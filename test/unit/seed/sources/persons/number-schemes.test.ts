import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { personalSchemes } from "../../../../../seed/sources/persons/number-schemes.ts";
import { root } from "../../../../../server/root.ts";

test("the page lists every scheme with its country, how it is known and where it is described", () => {
  const page = readFileSync(join(root, "seed/sources/persons/README.md"), "utf8");
  const listed = page
    .split("\n")
    .filter((line) => /^\| [A-Z]{2} /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const known = { country: "by its form", name: "by its name" };
  const birth = { encoded: "yes", none: "no" };
  expect(listed.map((cells) => cells.slice(1, 6))).toEqual(
    personalSchemes.map((one) => [
      one.country,
      one.title,
      known[one.known],
      birth[one.birth],
      `[described](${one.source})`,
    ]),
  );
});

test("the schemes stand in the order of their countries", () => {
  const countries = personalSchemes.map(({ country }) => country);
  expect(countries).toEqual(countries.toSorted());
});
