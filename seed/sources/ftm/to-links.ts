import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { joinWords, readOwnershipType, readPeriod, readShare, saying } from "./claim-facts.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { readMoney } from "./money.ts";
import { restOf, takenFirst, takenWhole, toLeftovers } from "./rest-of.ts";
import type { LinkSchema } from "./schemata.ts";
import { groundOf } from "./sources-of.ts";
import { resolve } from "./survey.ts";

const office =
  /\b(director|officer|president|chair\w*|secretary|treasurer|ceo|cfo|coo|head|manager|governor|minister|partner|trustee)\b|директор|председател|президент|presidente|gerente|geschäftsführer|vorstand|administrat(or|eur)|gérant/iu;
const accused = /\b(accused|defendant|respondent|indicted|suspect)\b/i;

/** What joins two things as relationships: one for each pair of its ends. */
export function toLinks(row: FtmRow, link: LinkSchema, run: FtmRun): Mapped {
  const froms = valuesOf(row, link.from);
  const tos = valuesOf(row, link.to);
  if (froms.length === 0 || tos.length === 0)
    return { outcome: "left-out", reason: `${row.schema} that names one end` };
  const placeless = [...froms, ...tos].map((id) => run.survey.placeless.get(id)).find((schema) => schema !== undefined);
  if (placeless !== undefined) return { outcome: "left-out", reason: `${row.schema} of a ${placeless}` };
  const ground = groundOf(row, run);
  const ownership = readOwnershipType(row);
  const share = row.schema === "Ownership" ? readShare(row) : { refusals: [], taken: [] };
  const money = readMoney(row);
  const period = readPeriod(row);
  const paidOn = link.kind === "PAYS" ? toDateText(firstValue(row, "date")) : undefined;
  const words = [...link.role.flatMap((property) => valuesOf(row, property)), ...ownership.words];
  const { kind, isTurned } = readKind(row, link);
  const claim = {
    dataset: run.survey.dataset.id,
    kind,
    status: ground.status,
    key: row.id,
    role: joinWords(words),
    since: period.since ?? paidOn,
    until: period.until,
    share: share.share,
    directness: ownership.directness,
    score: kind === "SAME_AS_CANDIDATE" ? toScore(firstValue(row, "confidenceScore")) : undefined,
    amount: money.money?.amount,
    currency: money.money?.currency,
  };
  const pairs = froms.flatMap((from) => tos.map((to) => [resolve(from, run.survey), resolve(to, run.survey)] as const));
  const relationships = pairs.map(([from, to]) =>
    makeRelationship({ ...claim, ...(isTurned ? { from: to, to: from } : { from, to }) }, ...ground.saids),
  );
  const rest = restOf(row, {
    ...takenWhole(row, [link.from, link.to, ...link.role, ...(row.schema === "Ownership" ? ["ownershipType"] : [])]),
    startDate: saying(row, "startDate", period.since),
    endDate: saying(row, "endDate", period.until),
    ...(row.schema === "Ownership" && { percentage: share.taken }),
    ...(row.schema === "Similar" && { confidenceScore: valuesOf(row, "confidenceScore").slice(0, 1) }),
    ...(row.schema === "Payment" && { date: period.since === undefined ? saying(row, "date", paidOn) : [] }),
    ...(money.money !== undefined && takenFirst(row, ["amount", "currency"])),
  });
  return {
    outcome: "records",
    records: [...ground.sources, ...relationships],
    remarks: [
      ...share.refusals,
      ...(money.refusal ? [money.refusal] : []),
      ...remarkOnEnd(period.until, run.context.today),
    ],
    leftOut: rest.reasons,
    leftovers: toLeftovers(rest, relationships, run.survey),
  };
}

/** An employment in an office is that of an officer; of the accused in a case the case itself is told. */
function readKind(row: FtmRow, link: LinkSchema): { readonly kind: RelationshipKind; readonly isTurned: boolean } {
  const roles = valuesOf(row, "role");
  if (row.schema === "Employment" && roles.some((role) => office.test(role))) {
    return { kind: "OFFICER_OF", isTurned: false };
  }
  return row.schema === "CourtCaseParty" && roles.some((role) => accused.test(role))
    ? { kind: "EXAMINES", isTurned: true }
    : { kind: link.kind, isTurned: false };
}

/** A score of 0 to 1; some matchers count to 100. */
function toScore(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const score = Number(text);
  return score > 1 ? score / 100 : score;
}
