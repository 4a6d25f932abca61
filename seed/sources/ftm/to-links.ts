import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { shareAmount } from "../making/shared-amount.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { joinWords, readOwnershipType, readPeriod, readShare, saying, wordStatus } from "./claim-facts.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { readMoney } from "./money.ts";
import { restOf, takenFirst, takenWhole, toLeftovers } from "./rest-of.ts";
import type { LinkSchema } from "./schemata.ts";
import { groundOf } from "./sources-of.ts";
import { callThings, resolve } from "./survey.ts";

const office =
  /\b(director|(?:chief|executive|compliance|financial|operating) officer|president|chair\w*|secretary general|company secretary|treasurer|ceo|cfo|coo|head of [\w ]+|(?:general|managing|country) manager|governor|minister|managing partner|trustee)\b|директор|председател|президент|presidente|gerente|geschäftsführer|vorstand|administrat(or|eur)|gérant/iu;
/** Who works for the holder of an office, or held it before, holds none. */
const noOffice =
  /\b(assistant|advis[eo]r|aide|assistente|assessor|secretary to|clerk|counsel|driver|consultant|deputy to|office of|reports? to|former|formerly|previous|ex|candidate)\b|помощник|советник|бывш/iu;
/** The whole of a role: the counsel of the accused is not accused. */
const accused =
  /^(?:(?:co|first|second|third|main|principal|primary)[- ]?)*(?:accused|defendant|respondent|indicted|suspect)(?: person| party)?s?$/i;

/** What is over, though no date says when: to hold it before is no more than to have to do with it. */
const former = /\b(former|formerly|previous|previously|ex|past)\b/i;
const lasting = ["Control", "Directorship", "Membership", "Ownership"];

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
  const { kind, isTurned } = readKind(row, link);
  const share = kind === "OWNS" ? readShare(row) : { refusals: [], taken: [] };
  const money = readMoney(row);
  const period = readPeriod(row);
  const paidOn = link.kind === "PAYS" ? toDateText(firstValue(row, "date")) : undefined;
  const given = [...link.role.flatMap((property) => valuesOf(row, property)), ...ownership.words];
  const words = given.length === 0 && link.word !== undefined ? [link.word] : given;
  const together = shareAmount(froms.length * tos.length, money.money ?? {});
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
    note: joinNotes([wordStatus(row), money.note, together.note]),
    score: kind === "SAME_AS_CANDIDATE" ? toScore(firstValue(row, "confidenceScore")) : undefined,
    amount: together.amount,
    currency: together.currency,
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
    ...takenFirst(row, money.from),
  });
  return {
    outcome: "records",
    records: [...ground.sources, ...relationships],
    called: callThings([...froms, ...tos], run.survey),
    remarks: [...share.refusals, ...money.refusals, ...remarkOnEnd(period.until, run.context.today)],
    leftOut: rest.reasons,
    leftovers: toLeftovers(rest, relationships, run.survey),
  };
}

/** An employment in an office is that of an officer; of the accused in a case the case itself is told. */
function readKind(row: FtmRow, link: LinkSchema): { readonly kind: RelationshipKind; readonly isTurned: boolean } {
  const roles = valuesOf(row, "role");
  if (
    lasting.includes(row.schema) &&
    valuesOf(row, "endDate").length === 0 &&
    roles.some((role) => former.test(role))
  ) {
    return { kind: "ASSOCIATED_WITH", isTurned: false };
  }
  if (row.schema === "Employment" && roles.some((role) => office.test(role) && !noOffice.test(role))) {
    return { kind: "OFFICER_OF", isTurned: false };
  }
  return row.schema === "CourtCaseParty" && roles.some((role) => accused.test(role.trim()))
    ? { kind: "EXAMINES", isTurned: true }
    : { kind: link.kind, isTurned: false };
}

function joinNotes(notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined);
  return given.length === 0 ? undefined : given.join(" ");
}

/** A score of 0 to 1; some matchers count to 100. */
function toScore(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const score = Number(text);
  return score > 1 ? score / 100 : score;
}
