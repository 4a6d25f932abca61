import type { Identifier } from "../../../server/domain/entity.ts";
import type {
  EntityRecord,
  RelationshipEvidenceRecord,
  RelationshipRecord,
} from "../../../server/domain/records/record.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { Share } from "../../../server/domain/share.ts";
import { compareText } from "../../../server/domain/text-order.ts";
import { toRelationshipId } from "./entity-id.ts";

/** Where a claim stands. */
export interface Said {
  readonly source: string;
  /** The row in the source: a record or statement id, or `file#line`. */
  readonly locator: string;
  /** The source's own words, where it has some. */
  readonly quote?: string | undefined;
}

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What an importer knows of an entity; what is undefined or empty is left out. */
export interface EntityFacts extends Loose<Omit<EntityRecord, "record" | "id" | "kind" | "name" | "evidence">> {
  readonly id: string;
  readonly kind: EntityRecord["kind"];
  readonly name: string;
}

/**
 * An entity whose every property rests on each of the places where it was said. A kind that the importer inferred is not
 * among the properties, so that the reader sees that nobody stated it.
 */
export function makeEntity(
  facts: EntityFacts,
  saids: Said | readonly Said[],
  kind: "stated" | "inferred",
): EntityRecord {
  const { id, kind: face, name, aliases = [], identifiers = [], ...rest } = facts;
  const properties = withoutEmpty({
    roles: rest.roles,
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    ...rest,
    currency: toCurrency(rest.currency),
    identifiers: distinctIdentifiers(identifiers),
  });
  const proved = [...(kind === "stated" ? ["kind"] : []), ...Object.keys(properties)];
  return {
    record: "entity",
    id,
    kind: face,
    ...properties,
    evidence: [saids].flat().map((said) => ({ source: said.source, properties: proved, ...wording(said) })),
  };
}

/** What an importer knows of a relationship; what is undefined or empty is left out. */
export interface RelationshipFacts extends Loose<Omit<RelationshipRecord, "record" | "id" | "kind" | "evidence">> {
  readonly dataset: string;
  readonly kind: RelationshipKind;
  readonly from: string;
  readonly to: string;
  readonly status: RelationshipRecord["status"];
  /** The publisher's own key for the claim. */
  readonly key: string;
}

/** A relationship in the form in which it is written: ends in order, no share where none is known. */
export function makeRelationship(facts: RelationshipFacts, ...saids: readonly Said[]): RelationshipRecord {
  const { dataset, kind, key, share, ...rest } = facts;
  const isTurned = !kindFacts(kind).directed && compareText(facts.from, facts.to) > 0;
  const [from, to] = isTurned ? [facts.to, facts.from] : [facts.from, facts.to];
  const evidence = saids.map(
    (said): RelationshipEvidenceRecord => ({ source: said.source, stance: "SUPPORTS", ...wording(said) }),
  );
  return {
    record: "relationship",
    id: toRelationshipId({ dataset, kind, from, to, since: facts.since, key }),
    kind,
    ...withoutEmpty({ ...rest, share: isKnown(share) ? share : undefined, currency: toCurrency(rest.currency) }),
    from,
    to,
    evidence,
  };
}

/** The object without keys that say nothing. */
export function withoutEmpty<T extends object>(facts: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(facts).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** Codes of currencies are written in capitals, whatever a file does. */
function toCurrency(text: string | undefined): string | undefined {
  return text?.trim().toUpperCase();
}

function wording({ quote, locator }: Said): { readonly quote?: string; readonly locator: string } {
  return quote === undefined ? { locator } : { quote, locator };
}

function isKnown(share: Share | undefined): boolean {
  if (share === undefined) return false;
  return share.minimum > 0 || share.maximum < 100 || share.minimumExclusive === true || share.maximumExclusive === true;
}

function distinctIdentifiers(identifiers: readonly Identifier[]): readonly Identifier[] {
  const texts = identifiers.map(({ scheme, value }) => `${scheme}|${value}`);
  return identifiers.filter((_, place) => texts.indexOf(texts[place] ?? "") === place);
}
