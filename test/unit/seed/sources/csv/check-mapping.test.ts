import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type EntityKind, entityKinds } from "../../../../../server/domain/entity.ts";
import { kindFacts, relationshipKindNames } from "../../../../../server/domain/relationship-kinds.ts";
import { root } from "../../../../../server/root.ts";

const page = readFileSync(join(root, "seed/sources/csv/README.md"), "utf8");

/** As the page defines them. */
const company = ["FIRM", "MANUFACTURER", "BACKER"];
const groups = new Map<string, readonly string[]>([
  ["holder", [...company, "AGENCY", "PERSON", "JURISDICTION"]],
  ["party", [...company, "AGENCY", "PERSON"]],
  ["organisation", [...company, "AGENCY"]],
  ["company", company],
]);

function wordEnds(kinds: readonly EntityKind[]): string {
  const left = entityKinds.filter((kind) => !kinds.includes(kind));
  if (left.length === 0) return "any";
  if (left.length === 1) return `any but ${left[0]}`;
  const [word, members] =
    [...groups].find(([, group]) => group.every((one) => (kinds as string[]).includes(one))) ?? [];
  const rest = kinds.filter((kind) => members?.includes(kind) !== true);
  return [...(word === undefined ? [] : [word]), ...rest].join(", ");
}

test("the page lists every kind of relationship with its ends and whether it carries a share", () => {
  const list = relationshipKindNames.map((kind) => {
    const { from, to, carriesShare } = kindFacts(kind);
    return `\`${kind}\` ${wordEnds(from)} → ${wordEnds(to)}${carriesShare ? " (share)" : ""}`;
  });
  expect(page).toContain(`: ${list.join("; ")}.\n`);
});
