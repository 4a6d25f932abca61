import type { Importer, ImportFile } from "../../../seed/sources/importer.ts";
import { wordRefusal } from "../../../seed/sources/refusal.ts";
import type { EntityRecord, RelationshipRecord } from "../../../server/domain/records/record.ts";
import { kindFacts } from "../../../server/domain/relationship-kinds.ts";
import type { Share } from "../../../server/domain/share.ts";
import { type Outcome, runImporter } from "./run-importer.ts";

interface Settings {
  readonly dataset?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/**
 * Runs an importer over files and tells all that it made of them, a line each: entities with their properties, claims
 * with everything that they say, what was refused and what was left out. Ids are told as names, sources are not told.
 */
export async function tellFiles<Row, Survey>(
  importer: Importer<Row, Survey>,
  files: readonly ImportFile[],
  settings: Settings = {},
): Promise<readonly string[]> {
  return tellGraph(await runImporter(importer, files, settings));
}

/** The lines that are not among others, which a table takes as given. */
export function without(lines: readonly string[], given: readonly string[]): readonly string[] {
  const left = [...given];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function tellGraph({ entities, relationships, refusals, remarks, counts }: Outcome): readonly string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "(not in the files)";
  return [
    ...new Set(entities.map(tellEntity)),
    ...relationships.map((one) => tellRelationship(one, nameOf)),
    ...refusals.map((one) => `refused: ${wordRefusal(one)}`),
    ...remarks.map((one) => `field refused: ${wordRefusal(one)}`),
    ...Object.entries(counts).map(([reason, count]) => `left out: ${count} ${reason}`),
  ];
}

function tellEntity(entity: EntityRecord): string {
  const { record: _, id: __, kind, name, aliases = [], identifiers = [], amount, currency, evidence, ...rest } = entity;
  const isStated = evidence.some(({ properties }) => properties.includes("kind"));
  return [
    `${isStated ? "" : "probably "}${kind} ${name}`,
    ...aliases.map((alias) => `alias ${alias}`),
    ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
    ...(amount === undefined ? [] : [`${amount} ${currency}`]),
    ...Object.entries(rest).map(([key, value]) => `${key} ${value}`),
  ].join(", ");
}

function tellRelationship(one: RelationshipRecord, nameOf: (id: string) => string): string {
  const {
    record: _,
    id: __,
    kind,
    from,
    to,
    status,
    role,
    share,
    interests,
    amount,
    currency,
    evidence,
    ...rest
  } = one;
  const quotes = [...new Set(evidence.flatMap(({ quote }) => quote ?? []))];
  const names = [from, to].map(nameOf);
  // Where there is no direction the ends stand in the order of their ids, which no reader of a table knows.
  const [first, second] = kindFacts(kind).directed ? names : names.toSorted();
  return [
    `${first} ${kind} ${second}${role === undefined ? "" : ` (${role})`}`,
    status,
    ...(share === undefined ? [] : [tellShare(share)]),
    ...(interests === undefined ? [] : [interests.join(" and ")]),
    ...(amount === undefined ? [] : [`${amount} ${currency}`]),
    ...Object.entries(rest).map(([key, value]) => `${key} ${value}`),
    ...quotes.map((quote) => `in its words: ${quote}`),
  ].join(", ");
}

function tellShare({ minimum, maximum, minimumExclusive, maximumExclusive }: Share): string {
  if (minimum === maximum) return `${minimum} %`;
  return `${minimumExclusive ? "over" : "from"} ${minimum} ${maximumExclusive ? "to below" : "to"} ${maximum} %`;
}
