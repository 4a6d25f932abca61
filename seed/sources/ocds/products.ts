import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import { servesAsIdentity, toEntityId } from "../making/entity-id.ts";
import { makeEntity, makeRelationship, type Said } from "../making/make-records.ts";
import { type JsonObject, objectAt, textAt } from "../reading/json-fields.ts";

/** Schemes that mean the same everywhere. */
const knownSchemes = ["UNSPSC", "CPV", "CPC", "GSIN"];

/** The classes of goods that a contract's items are in, each covered by the contract once. */
export function toProducts(
  items: readonly JsonObject[],
  { dataset, contract, said }: { readonly dataset: string; readonly contract: string; readonly said: Said },
): readonly LinchpinRecord[] {
  const byId = new Map<string, readonly LinchpinRecord[]>();
  for (const item of items) {
    const classification = objectAt(item, "classification");
    const value = textAt(classification, "id");
    const scheme = (textAt(classification, "scheme") ?? "").replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 50);
    if (value === undefined) continue;
    // Not the item's own words: they are about this purchase, and the class is shared.
    const name = textAt(classification, "description") ?? `${scheme} ${value}`.trim();
    const identifiers = /^[A-Za-z]/.test(scheme) ? [{ scheme, value }] : [];
    const strong = identifiers.filter((one) => knownSchemes.includes(one.scheme) && servesAsIdentity(one));
    const id = toEntityId({ strong, dataset, localId: `class ${scheme} ${value}` });
    if (byId.has(id)) continue;
    const product = makeEntity({ id, kind: "PRODUCT", name, identifiers }, said, "inferred");
    const ends = { dataset, kind: "COVERS", from: contract, to: id, status: "CONFIRMED" } as const;
    byId.set(id, [product, makeRelationship({ ...ends, key: "" }, said)]);
  }
  return [...byId.values()].flat();
}
