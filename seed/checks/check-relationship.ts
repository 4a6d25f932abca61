import type { RelationshipRecord } from "../../server/domain/records/record.ts";
import { kindFacts } from "../../server/domain/relationship-kinds.ts";
import { compareText } from "../../server/domain/text-order.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import { checkMoney, checkNumber, checkPeriod, checkShare, findTwice, refuse } from "./check-value.ts";

const most = Number.MAX_SAFE_INTEGER;

/** What is wrong with a relationship by itself: everything but whether its ends and sources are there. */
export function checkRelationship(record: RelationshipRecord): Refusal | undefined {
  return (
    checkOrder(record) ??
    checkFieldsOfKind(record) ??
    checkShare(record.share) ??
    checkPeriod({ field: "since", value: record.since }, { field: "until", value: record.until }) ??
    checkMoney(record) ??
    checkNumber("units", record.units, { minimum: 1, maximum: most, whole: true }) ??
    checkNumber("score", record.score, { minimum: 0, maximum: 1 }) ??
    checkNumber("distanceKilometres", record.distanceKilometres, { minimum: 0, maximum: 20_038 }) ??
    checkEvidence(record)
  );
}

function checkOrder({ kind, from, to }: RelationshipRecord): Refusal | undefined {
  if (from === to)
    return refuse("SAME_ENDS", "to", `is ${excerpt(to)}, as from is`, "a relationship joins two entities");
  return kindFacts(kind).directed || compareText(from, to) < 0
    ? undefined
    : refuse(
        "ENDS_ORDER",
        "from",
        `is ${excerpt(from)}, after to`,
        `${kind} has no direction: write its ends in the order of their ids`,
      );
}

function checkFieldsOfKind(record: RelationshipRecord): Refusal | undefined {
  const { kind } = record;
  const misplaced = (field: string) => refuse("NOT_OF_KIND", field, `stands on ${kind}`, `${kind} has no ${field}`);
  if (record.share !== undefined && !kindFacts(kind).carriesShare) return misplaced("share");
  if (record.component !== undefined && kind !== "SUPPLIES") return misplaced("component");
  if (record.distanceKilometres !== undefined && kind !== "NEAR") return misplaced("distanceKilometres");
  if (record.score !== undefined && kind !== "SAME_AS_CANDIDATE") return misplaced("score");
  return record.score === undefined && kind === "SAME_AS_CANDIDATE"
    ? refuse("MISSING_KEY", "score", "is missing", "SAME_AS_CANDIDATE says how likely it is, 0 to 1")
    : undefined;
}

function checkEvidence({ status, evidence }: RelationshipRecord): Refusal | undefined {
  if (evidence.length === 0)
    return refuse("NO_EVIDENCE", "evidence", "is empty", "each relationship rests on evidence");
  const twice = findTwice(evidence.map((one) => [one.source, one.stance, one.statedBy, one.locator, one.quote]));
  if (twice !== undefined) return twice;
  const isSupported = evidence.some(({ stance }) => stance === "SUPPORTS");
  const isDenied = evidence.some(({ stance }) => stance === "DENIES");
  if (status === "DENIED" && !isDenied) {
    return refuse("STATUS_UNSUPPORTED", "status", "is DENIED", "some evidence must deny the claim");
  }
  return isSupported || status === "DENIED" || status === "RETRACTED"
    ? undefined
    : refuse("STATUS_UNSUPPORTED", "status", `is ${status}`, "some evidence must support the claim, or it is DENIED");
}
