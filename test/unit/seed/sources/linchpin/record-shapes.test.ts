import { expect, test } from "vitest";
import { recordShapes } from "../../../../../seed/sources/linchpin/record-shapes.ts";

const entity = {
  record: "entity",
  id: "acme",
  kind: "FIRM",
  name: "Acme",
  evidence: [{ source: "s", properties: ["name"] }],
};
const relationship = {
  ...{ record: "relationship", id: "r", kind: "OWNS", from: "ana", to: "acme", status: "REPORTED" },
  evidence: [{ source: "s", stance: "SUPPORTS" }],
};

test("takes a record whose lists hold something", () => {
  expect(recordShapes.entity(entity, "line")).toBeUndefined();
  expect(recordShapes.relationship(relationship, "line")).toBeUndefined();
});

test.each([
  ["relationship", { ...relationship, evidence: [] }, "evidence", "the record needs at least one"],
  ["relationship", { ...relationship, from: "" }, "from", "the record needs it"],
  ["relationship", { ...relationship, interests: [] }, "interests", "leave the key out"],
  ["relationship", { ...relationship, role: "" }, "role", "leave the key out"],
  ["entity", { ...entity, evidence: [] }, "evidence", "the record needs at least one"],
  ["entity", { ...entity, aliases: [] }, "aliases", "leave the key out"],
  ["entity", { ...entity, aliases: ["Acme Inc", ""] }, "aliases[1]", "leave it out of the list"],
  [
    "entity",
    { ...entity, evidence: [{ source: "s", properties: [] }] },
    "evidence[0].properties",
    "the record needs at least one",
  ],
] as const)("says of an empty value of an %s what may be done: %o", (type, record, field, bound) => {
  expect(recordShapes[type](record, "line")).toEqual({ code: "EMPTY_VALUE", field, value: "is empty", bound });
});
