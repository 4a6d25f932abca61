import { hasField, isObject, type JsonObject, objectAt } from "../reading/json-fields.ts";

/**
 * What the leftovers file may hold of contracts and awards. A field that neither list names is dropped, so nothing is
 * kept of contact points, of payers and payees or of whoever asked a question.
 */
// biome-ignore format: lists of fields
const kept: Readonly<Record<"contracts" | "awards" | "implementation", readonly string[]>> = {
  contracts: [
    "additionalProcurementCategories", "amendments", "contractDetails", "documents", "guarantees", "items", "lots",
    "milestones", "rationale", "relatedProcesses", "url", "valueWithTax",
  ],
  awards: [
    "amendments", "contractPeriod", "date", "description", "documents", "items", "lots", "rationale", "status", "title",
    "url", "value",
  ],
  implementation: ["budgetBreakdown", "documents", "milestones"],
};
/** Fields that the graph takes. */
// biome-ignore format: lists of fields
const taken: Readonly<Record<"contract" | "award" | "award of a contract", readonly string[]>> = {
  contract: [
    "awardID", "buyers", "dateSigned", "description", "id", "implementation", "period", "status", "suppliers", "title",
    "value",
  ],
  award: ["contractPeriod", "date", "description", "id", "status", "suppliers", "title", "value"],
  "award of a contract": ["id", "suppliers"],
};

/** Objects and texts about persons, wherever in a kept field they stand. */
const personal = new Set([
  ...["address", "author", "contactPoint", "deliveryAddress", "email", "faxNumber", "payee", "payer", "persones"],
  ...["responsibleParty", "telephone"],
]);

/** What of a contract, with its award, found no place: the reasons that are counted, the values that are kept. */
export function restOf(
  part: JsonObject,
  kind: "contract" | "award",
  award: JsonObject | undefined,
): { readonly reasons: readonly string[]; readonly values: JsonObject } {
  const reasons: string[] = [];
  const values: Record<string, unknown> = {};
  const sort = (whole: JsonObject, list: keyof typeof kept, found: readonly string[], prefix: string) => {
    for (const field of Object.keys(whole).filter((one) => hasField(whole, one) && !found.includes(one))) {
      const isKept = kept[list].includes(field);
      if (isKept) values[`${prefix}.${field}`] = withoutPersonal(whole[field]);
      const name = `${prefix}.${field}`.slice(0, 60);
      reasons.push(isKept ? name : `${name}, not kept`);
    }
  };
  sort(part, kind === "contract" ? "contracts" : "awards", taken[kind], kind);
  if (kind === "contract") {
    sort(objectAt(part, "implementation"), "implementation", [], "contract.implementation");
    if (award !== undefined) sort(award, "awards", taken["award of a contract"], "award");
  }
  return { reasons, values };
}

function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal);
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([name]) => !personal.has(name));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutPersonal(field)]));
}
