import { createHash } from "node:crypto";
import type { Identifier } from "../../../server/domain/entity.ts";
import { isSoundIdentifier, normalIdentifier } from "../../../server/domain/identifiers/identifier.ts";
import { type Bearer, isPersonalNumber } from "../persons/is-personal-number.ts";

/** What an entity may be known by; a name is never among it. */
export interface Identity {
  /** Identifiers that may serve as identity, strongest first: LEI, then registry numbers. */
  readonly strong: readonly Identifier[];
  readonly dataset: string;
  /** The publisher's own key, unique in the dataset. */
  readonly localId: string;
}

/**
 * The id of an entity: `scheme-` and 16 hex digits of sha256(scheme|value) of the first identifier that is sound,
 * so that two datasets with the same identifier mean the same entity; else of the dataset and its own key.
 */
export function toEntityId({ strong, dataset, localId }: Identity): string {
  const best = strong.find((one) => servesAsIdentity(one));
  return best === undefined
    ? `${slug(dataset)}-${shortHash(dataset, localId)}`
    : `${slug(best.scheme)}-${shortHash(best.scheme, normalIdentifier(best.scheme, best.value))}`;
}

/** Whether the identifier is well made, no stopgap such as `N/A` or `000`, and not the number of a natural person. */
export function servesAsIdentity(identifier: Identifier, bearer: Bearer = {}): boolean {
  const { scheme, value } = identifier;
  return isSoundIdentifier(scheme, value) && /[1-9]/.test(value) && !isPersonalNumber(identifier, bearer);
}

/** The id of a relationship: the same claim of the same dataset has the same id, whenever it is imported. */
export function toRelationshipId(claim: {
  readonly dataset: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly since?: string | undefined;
  /** The publisher's own key for the claim. */
  readonly key: string;
}): string {
  const { dataset, kind, from, to, since = "", key } = claim;
  return `${slug(kind)}-${shortHash(dataset, kind, from, to, since, key)}`;
}

/** The id of a source: one document of one dataset, told apart by its key. */
export function toSourceId(dataset: string, ...key: readonly string[]): string {
  return `${slug(dataset)}-${shortHash(dataset, ...key)}`;
}

/** Lower-case words joined by hyphens, as ids are written. */
export function slug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? ["x"];
  return words.join("-").slice(0, 60).replace(/-$/, "");
}

function shortHash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("|")).digest("hex").slice(0, 16);
}
