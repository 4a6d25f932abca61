import { type DatasetId, datasetId } from "../../server/domain/ids.ts";
import type { EndedClaims } from "../../server/domain/imports/import-report.ts";
import { type PartialDate, parsePartialDate } from "../../server/domain/partial-date.ts";
import { formatRecord } from "../../server/domain/records/format-record.ts";
import type { DatasetRecord, RelationshipRecord } from "../../server/domain/records/record.ts";
import { storeLimits } from "../../server/limits/store.ts";
import type { ClaimPlace } from "../../server/store/import-writer.ts";
import { checkRecord } from "../checks/check-record.ts";
import { createIdTable, type IdTable } from "../checks/id-table.ts";
import type { Findings, ReadRun } from "./run.ts";
import { toBatch } from "./to-batch.ts";
import { type Committed, type Committing, commit, nameOf } from "./write.ts";

/** What claims are ended with. */
export type Ending = Committing & Pick<ReadRun, "found" | "signal">;

/**
 * Gives an end to the claims of the run's datasets that its files, being the whole of them, no longer hold: `until` is
 * the date of the file, and a note says why. Nothing is deleted. Ends none while a row could not be read, since that
 * row may be the claim; a row that is known to be about an entity spares what names that entity, and a row that was
 * refused later still says that the claim is held.
 */
export async function endClaims(
  run: Ending & Pick<ReadRun, "unreadRows">,
  held: IdTable,
  committed: Committed,
): Promise<EndedClaims> {
  let found = 0;
  let ended = 0;
  const dates = datesOf(run);
  for (const [dataset, until] of dates) {
    for await (const gone of goneClaims(run, dataset, held)) {
      run.signal?.throwIfAborted();
      found += gone.length;
      const remark = `Its dataset of ${until} no longer holds it; the end is the date of that file.`;
      if (run.unreadRows === 0) ended += (await endAll(run, gone, { dataset, until, remark, committed })).length;
    }
  }
  return { found, ended, until: [...dates.values()][0] ?? run.subject.context.today };
}

/** The claims that the run's files hold, those of refused rows among them. */
export function heldClaims({ spool }: Pick<Findings, "spool">): IdTable {
  const held = createIdTable();
  for (const { id } of spool.records("relationship")) held.set(id, 0);
  return held;
}

/** Whether the files hold the claim, or may hold it in a row that was refused. */
export function isHeld(
  { id, from, to }: ClaimPlace,
  held: IdTable,
  { refusals: { about } }: Pick<Findings, "refusals">,
): boolean {
  return held.get(id) !== undefined || about.has(from) || about.has(to);
}

/** Claims without an end that the files do not hold, some at a time. */
async function* goneClaims(run: Ending, dataset: DatasetId, held: IdTable): AsyncGenerator<readonly ClaimPlace[]> {
  let gone: ClaimPlace[] = [];
  for await (const claims of run.writer.listOpenClaims(dataset)) {
    gone.push(...claims.filter((claim) => !isHeld(claim, held, run.found)));
    if (gone.length < storeLimits.batchRecords) continue;
    yield gone;
    gone = [];
  }
  if (gone.length > 0) yield gone;
}

/** How claims end, and in which of the run's batches. */
interface End {
  readonly dataset: DatasetId;
  readonly until: string;
  /** Why, as a sentence for the claim's note. */
  readonly remark: string;
  readonly committed: Committed;
}

/** Gives the claims an end, but for those that begin later. Gives the ids of those that were changed. */
export async function endAll(
  run: Ending,
  gone: readonly ClaimPlace[],
  { dataset, until, remark, committed }: End,
): Promise<readonly string[]> {
  const open = await run.writer.getClaims(gone);
  const ended = open.map((claim) => toEnded(claim, until, remark)).filter((claim) => checkRecord(claim) === undefined);
  if (ended.length === 0) return [];
  await learnSources(run, ended);
  const records = ended.map((record) => ({ record, text: formatRecord(record) }));
  const batch = toBatch("relationship", records, { dataset, known: run.found.known });
  const changes = await commit(run, batch, { name: nameOf("ended", batch), committed });
  return ended.flatMap(({ id }, at) => (changes[at] === "updated" ? [id] : []));
}

function toEnded(claim: RelationshipRecord, until: string, remark: string): RelationshipRecord {
  return { ...claim, until, note: claim.note === undefined ? remark : `${claim.note} ${remark}` };
}

async function learnSources(
  { found: { known }, writer }: Ending,
  claims: readonly RelationshipRecord[],
): Promise<void> {
  const named = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = [...named].filter((id) => known.source(id) === undefined);
  const existing = await writer.findExisting({ sources, entities: [] });
  for (const { record } of existing.sources.values()) known.noteSource(record);
}

/** The date of each dataset's file: that of `--published`, else the one its version begins with, else the run's day. */
export function datesOf({
  found,
  subject: { context },
}: Pick<ReadRun, "found" | "subject">): ReadonlyMap<DatasetId, PartialDate> {
  const records = [...found.spool.records("dataset")].map(({ text }) => JSON.parse(text) as DatasetRecord);
  const given = context.options.published;
  return new Map(
    records.map(({ id, version }) => {
      const date = given ?? /^\d{4}(-\d{2}){0,2}(?=$|[^\d-])/.exec(version)?.[0] ?? context.today;
      return [datasetId(id), parsePartialDate(date) ?? context.today];
    }),
  );
}
