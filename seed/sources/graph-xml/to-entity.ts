import { type EntityKind, entityKinds, type Identifier } from "../../../server/domain/entity.ts";
import type { EntityRecord } from "../../../server/domain/records/record.ts";
import { servesAsIdentity, toEntityId } from "../making/entity-id.ts";
import { makeEntity, type Said } from "../making/make-records.ts";
import { ownName } from "../making/own-name.ts";
import { isObject, textAt } from "../reading/json-fields.ts";
import { readAttributes } from "./attribute-values.ts";
import type { GraphNode } from "./graph-element.ts";

const texts = ["country", "description", "website", "component", "contractType", "amount", "currency", "outcome"];
const dates = ["signedOn", "openedOn", "closedOn"];
const numbers = ["units", "latitude", "longitude", "capacityMegawatts"];
const read = new Set([
  "kind",
  "name",
  "label",
  "aliases",
  "identifiers",
  ...texts,
  "countryCode",
  ...dates,
  ...numbers,
]);

/** The entity's id: of an identifier that can serve, else of the node's id in its file. */
export function nodeIdentity(node: GraphNode, dataset: string, file: string): string {
  const kind = entityKinds.find((one) => one === node.attributes.get("kind"));
  const bearer = { kind, country: node.attributes.get("country") };
  const strong = identifiersOf(node).filter((one) => servesAsIdentity(one, bearer));
  return toEntityId({ strong, dataset, localId: `${ownName(file)}|${node.id}` });
}

/** The entity of a node; attributes that bear the name of a property are that property. */
export function toGraphEntity(
  node: GraphNode,
  { id, kind }: { readonly id: string; readonly kind: EntityKind },
  said: Said,
) {
  const { attributes } = node;
  const { facts, remarks } = readAttributes(attributes, { texts: [...texts, "countryCode", ...dates], numbers });
  const isStated = attributes.get("kind") === kind;
  const record: EntityRecord = makeEntity(
    {
      ...facts,
      ...{ id, kind, name: node.label ?? node.id },
      aliases: listOf(attributes.get("aliases")).flatMap((one) => (typeof one === "string" ? [one] : [])),
      identifiers: identifiersOf(node),
    },
    said,
    isStated ? "stated" : "inferred",
  );
  const unread = [...attributes.keys()].filter((name) => !read.has(name));
  return { record, remarks, leftOut: unread.map((name) => `attribute ${name} of a node`) };
}

/** JSON text, as our own exports write it: `[{"scheme":"LEI","value":"…"}]`. */
function identifiersOf({ attributes }: GraphNode): readonly Identifier[] {
  return listOf(attributes.get("identifiers")).flatMap((one) => {
    const [scheme, value] = [textAt(one, "scheme"), textAt(one, "value")];
    return isObject(one) && scheme !== undefined && value !== undefined ? [{ scheme, value }] : [];
  });
}

/** A list as JSON text, or parted by semicolons. */
function listOf(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Not JSON: words parted by semicolons.
  }
  return text.split(";").map((part) => part.trim());
}
