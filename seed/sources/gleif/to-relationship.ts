import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { Directness } from "../../../server/domain/relationship.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { textUnder, valuesAt } from "./gleif-value.ts";
import { quantifiersOf } from "./quantifiers.ts";
import type { GleifRow } from "./read-gleif.ts";
import { statusOf } from "./registration-status.ts";
import { restOf } from "./rest-of.ts";
import type { GleifSurvey } from "./survey.ts";
import { idOfLei } from "./to-entity.ts";

/** What GLEIF tells from the child; `turned` is told by us from the parent. */
interface TypeReading {
  readonly kind: RelationshipKind;
  readonly direction: "forward" | "turned";
  readonly role: string;
  readonly directness?: Directness;
}

// biome-ignore format: a table, one row a line
const types: Readonly<Record<string, TypeReading>> = {
  IS_DIRECTLY_CONSOLIDATED_BY: { kind: "OWNS", direction: "turned", role: "accounting consolidation", directness: "DIRECT" },
  IS_ULTIMATELY_CONSOLIDATED_BY: { kind: "OWNS", direction: "turned", role: "accounting consolidation", directness: "INDIRECT" },
  "IS_FUND-MANAGED_BY": { kind: "CONTROLS", direction: "turned", role: "fund manager" },
  IS_SUBFUND_OF: { kind: "PART_OF", direction: "forward", role: "sub-fund" },
  IS_INTERNATIONAL_BRANCH_OF: { kind: "PART_OF", direction: "forward", role: "international branch" },
  IS_FEEDER_TO: { kind: "BACKS", direction: "forward", role: "feeder fund" },
};

/** A level 2 record as a relationship for each of its periods. Consolidation is no percentage: no share is known. */
export function toRelationship(
  { value }: GleifRow,
  source: SourceRecord,
  { dataset }: GleifSurvey,
  context: ImportContext,
): Mapped {
  const [child, parent] = ["StartNode", "EndNode"].map((end) => textUnder(value, "Relationship", end, "NodeID"));
  if (child === undefined) return missing("Relationship.StartNode.NodeID");
  if (parent === undefined) return missing("Relationship.EndNode.NodeID");
  const type = textUnder(value, "Relationship", "RelationshipType") ?? "";
  const reading = Object.hasOwn(types, type) ? types[type] : undefined;
  if (reading === undefined) {
    const bound = `give one of ${Object.keys(types).join(", ")}`;
    return refused({
      code: "UNKNOWN_WORD",
      field: "Relationship.RelationshipType",
      value: `is ${excerpt(type)}`,
      bound,
    });
  }
  const ends = [child, parent].map((lei) => idOfLei(lei, dataset.id));
  const [from = "", to = ""] = reading.direction === "forward" ? ends : ends.toReversed();
  const quantified = quantifiersOf(value).map(({ words }) => words);
  const quote = quantified.length === 0 ? undefined : `Quantifier: ${quantified.join("; ")}`;
  const periods = readPeriods(value);
  const relationships = periods.map((period) =>
    makeRelationship(
      {
        dataset: dataset.id,
        kind: reading.kind,
        status: statusOf(value),
        key: type,
        from,
        to,
        role: reading.role,
        ...period,
        interests: reading.kind === "OWNS" ? ["unknownInterest"] : [],
        directness: reading.directness,
      },
      { source: source.id, locator: `${child} ${type} ${parent}`, quote },
    ),
  );
  const rests = relationships.map(({ id }) => restOf(value, "relationship", id));
  return {
    outcome: "records",
    records: [source, ...relationships],
    called: Object.fromEntries([child, parent].map((lei) => [idOfLei(lei, dataset.id), lei])),
    remarks: periods.flatMap(({ until }) => remarkOnEnd(until, context.today)),
    leftOut: rests[0]?.reasons ?? [],
    leftovers: rests.flatMap(({ leftovers }) => leftovers),
  };
}

interface Period {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly note?: string;
}

/**
 * Only RELATIONSHIP_PERIOD says since when and until when; accounting and filing periods do not. Of several each is a
 * claim of its own, since between them nothing is said to have been.
 */
function readPeriods(value: unknown): readonly Period[] {
  const ours = [
    ...valuesAt(value, "Relationship", "RelationshipPeriods", "RelationshipPeriod"),
    ...valuesAt(value, "Relationship", "RelationshipPeriods").filter(
      (one) => textUnder(one, "PeriodType") !== undefined,
    ),
    ...valuesAt(value, "Relationship", "Period"),
  ]
    .filter((one) => (textUnder(one, "PeriodType") ?? textUnder(one, "periodType")) === "RELATIONSHIP_PERIOD")
    .map((one) => ({
      since: toDateText(textUnder(one, "StartDate") ?? textUnder(one, "startDate")),
      until: toDateText(textUnder(one, "EndDate") ?? textUnder(one, "endDate")),
    }));
  const periods: readonly Period[] = ours.length === 0 ? [{ since: undefined, until: undefined }] : ours;
  if (textUnder(value, "Relationship", "RelationshipStatus") !== "INACTIVE") return periods;
  const updated = toDateText(textUnder(value, "Registration", "LastUpdateDate"));
  const note = "Reported as inactive; when it ended is not stated.";
  return periods.map((period) => (period.until === undefined ? { ...period, until: updated, note } : period));
}

function missing(field: string): Mapped {
  return refused({ code: "MISSING_KEY", field, value: "is missing", bound: "a relationship has two ends" });
}

function refused(refusal: Refusal): Mapped {
  return { outcome: "refused", refusal };
}
