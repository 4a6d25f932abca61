import { expect, test } from "vitest";
import { entityId, relationshipId } from "../../../../../server/domain/ids.ts";
import { checkQuestion } from "../../../../../server/engine/paths/check-question.ts";
import type { PathQuestion } from "../../../../../server/engine/paths/question.ts";
import { claim, projectionOf, question } from "../../../../support/graphs/graphs.ts";

const projection = projectionOf([claim("Ana", "OWNS", "Acme"), claim("Acme", "OWNS", "Zoe")]);
const ids = (...names: readonly string[]) => names.map(entityId);
const both = (from: readonly string[], to: readonly string[]): Partial<PathQuestion> => {
  const { from: start, to: end } = question(from, to);
  return { from: start, to: end };
};

test("a question that can be answered is not refused", () => {
  expect(checkQuestion(projection, question(["Ana"], ["Zoe"], { via: ids("Acme") }))).toBeUndefined();
});

const refused: readonly (readonly [string, Partial<PathQuestion>, object])[] = [
  [
    "every unknown end is named",
    both(["Ana", "Nobody", "Noone"], ["Zoe"]),
    { code: "UNKNOWN_IDS", details: { field: "question", value: 'from "Nobody", from "Noone"' } },
  ],
  [
    "an unknown relationship is named",
    { avoidRelationships: [relationshipId("r")] },
    { code: "UNKNOWN_IDS", details: { field: "question", value: 'avoidRelationships "r"' } },
  ],
  [
    "the same id on both sides",
    both(["Ana"], ["Ana"]),
    { code: "CONTRADICTION", details: { field: "to", value: "Ana is also in from" } },
  ],
  [
    "an end that is avoided",
    { avoid: ids("Zoe") },
    { code: "CONTRADICTION", details: { field: "avoid", value: "Zoe is also in to" } },
  ],
  [
    "a visit that is avoided",
    { via: ids("Acme"), avoid: ids("Acme") },
    { code: "CONTRADICTION", details: { field: "via", value: "Acme is also in avoid" } },
  ],
  [
    "more visits than hops",
    { via: ids("Acme"), maxHops: 1 },
    { code: "CONTRADICTION", details: { field: "via", value: "1 entity is more than 1 hop can visit" } },
  ],
  [
    "no kind left",
    { kinds: ["OWNS"], excludeKinds: ["OWNS"] },
    {
      code: "CONTRADICTION",
      details: { field: "kinds", value: "no kind is left by kinds, families and excludeKinds together" },
    },
  ],
  [
    "a word of the order that is neither family nor kind",
    { order: ["OWNERSHIP*", "OWNED"] },
    { code: "BAD_ORDER", details: { field: "order[1]", value: "OWNED" } },
  ],
];
test.each(refused)("refuses: %s", (_, asked, refusal) => {
  expect(checkQuestion(projection, question(["Ana"], ["Zoe"], asked))).toEqual(refusal);
});
