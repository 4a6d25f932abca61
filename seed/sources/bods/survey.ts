import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, ImportFile } from "../importer.ts";
import { type DatasetFacts, sha256Of } from "../making/make-dataset.ts";
import { isObject, listAt, objectAt, textAt } from "../reading/json-fields.ts";
import { findInterestType, wordCode } from "./interest-kinds.ts";
import { type Party, toParty, wordReason } from "./parties.ts";
import { readStatements } from "./read-statements.ts";
import { dayOf, type Statement } from "./statement.ts";
import { toSource } from "./statement-source.ts";

/** What only all statements together can say. */
export interface BodsSurvey {
  readonly dataset: DatasetFacts;
  /** The number of the statement that counts for a record: its latest. */
  readonly latest: ReadonlyMap<string, number>;
  /** The day on which a record was closed. */
  readonly closedOn: ReadonlyMap<string, string>;
  readonly parties: ReadonlyMap<string, Party>;
  /** What is said of parties that are not named, by the record at the known end. */
  readonly unnamed: ReadonlyMap<string, readonly UnnamedParty[]>;
}

/** A relationship of which one end is not named, as a sentence about the other. */
export interface UnnamedParty {
  readonly sentence: string;
  readonly statement: string;
  readonly source: SourceRecord;
}

/** A relationship whose interested party nobody has named so far. */
interface OpenEnd {
  readonly subject: string;
  readonly party: string | undefined;
  readonly reason: string | undefined;
  readonly said: (reason: string) => UnnamedParty;
}

/** Reads all statements once: the latest of each record, who the parties are, which ends are not named. */
export async function surveyStatements(files: readonly ImportFile[], context: ImportContext): Promise<BodsSurvey> {
  const dataset = context.dataset ?? "bods";
  const latest = new Map<string, number>();
  const times = new Map<string, number>();
  const closedOn = new Map<string, string>();
  const parties = new Map<string, Party>();
  const openEnds = new Map<string, OpenEnd>();
  let first: Statement | undefined;
  for await (const { row: statement } of readStatements(files, context)) {
    if (statement === undefined) continue;
    first ??= statement;
    const { recordId, isClosed } = statement;
    const time = Date.parse(statement.date ?? "");
    const before = times.get(recordId);
    if (before !== undefined && time < before) continue;
    if (!Number.isNaN(time)) times.set(recordId, time);
    if (isClosed) closedOn.set(recordId, dayOf(statement) ?? "");
    else closedOn.delete(recordId);
    if (isClosed && isBare(statement) && latest.has(recordId)) continue;
    latest.set(recordId, statement.ordinal);
    if (statement.recordType === "relationship") {
      const openEnd = toOpenEnd(statement, parties, () => toSource(statement.whole, dataset, context));
      if (openEnd === undefined || isClosed) openEnds.delete(recordId);
      else openEnds.set(recordId, openEnd);
    } else {
      const party = toParty(statement, dataset);
      if (party !== undefined) parties.set(recordId, party);
    }
  }
  const facts = toDatasetFacts(first, { id: dataset, sha256: sha256Of(files) });
  return { dataset: facts, latest, closedOn, parties, unnamed: closeEnds(openEnds, parties) };
}

/** A closing statement that only says so. */
function isBare({ details }: Statement): boolean {
  return details.subject === undefined && details.personType === undefined && details.entityType === undefined;
}

/** The end that is not named; undefined where both are, as far as the statements so far tell. */
function toOpenEnd(
  { id, details }: Statement,
  parties: ReadonlyMap<string, Party>,
  source: () => SourceRecord,
): OpenEnd | undefined {
  const [subject, party] = [details.subject, details.interestedParty];
  const sentenceOf = (end: string, reason: string) =>
    `The ${end} of ${wordInterests(details)} is not named: ${reason}.`;
  if (typeof subject === "string") {
    const known = typeof party === "string" ? parties.get(party) : undefined;
    if (known !== undefined && "id" in known) return undefined;
    const said = (reason: string) => ({
      sentence: sentenceOf("interested party", reason),
      statement: id,
      source: source(),
    });
    return typeof party === "string"
      ? { subject, party, reason: undefined, said }
      : { subject, party: undefined, reason: wordReason(party) ?? "no reason given", said };
  }
  if (typeof party !== "string" || !isObject(subject)) return undefined;
  const said = (reason: string) => ({ sentence: sentenceOf("subject", reason), statement: id, source: source() });
  return { subject: party, party: undefined, reason: wordReason(subject) ?? "no reason given", said };
}

function closeEnds(
  openEnds: ReadonlyMap<string, OpenEnd>,
  parties: ReadonlyMap<string, Party>,
): ReadonlyMap<string, readonly UnnamedParty[]> {
  const unnamed = new Map<string, UnnamedParty[]>();
  for (const { subject, party, reason, said } of openEnds.values()) {
    const who = party === undefined ? undefined : parties.get(party);
    const why = who !== undefined && "unnamed" in who ? who.unnamed : reason;
    if (why === undefined) continue;
    unnamed.set(subject, [...(unnamed.get(subject) ?? []), said(why)]);
  }
  return unnamed;
}

function wordInterests(details: unknown): string {
  const types = listAt(details, "interests").flatMap((interest) => {
    const type = findInterestType(textAt(interest, "type") ?? "");
    return type === undefined ? [] : [wordCode(type)];
  });
  return types.length === 0 ? "an interest" : `an interest (${[...new Set(types)].join(", ")})`;
}

function toDatasetFacts(
  first: Statement | undefined,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): DatasetFacts {
  const publication = objectAt(first?.whole, "publicationDetails");
  const publisher = textAt(objectAt(publication, "publisher"), "name") ?? "not stated";
  return {
    id,
    title: `Beneficial ownership statements of ${publisher}`,
    publisher,
    licence: textAt(publication, "license"),
    publishedOn: textAt(publication, "publicationDate"),
    sha256,
  };
}
