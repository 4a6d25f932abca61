import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { Directness } from "../../../server/domain/relationship.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { Share } from "../../../server/domain/share.ts";
import { parseShareText } from "../../../server/domain/share-text.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { textUnder, valuesAt } from "./gleif-value.ts";
import type { GleifRow } from "./read-gleif.ts";
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

/** A level 2 record as a relationship. Consolidation is no percentage: its share is unknown unless one is given. */
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
  const isOwnership = reading.kind === "OWNS";
  const quantified = isOwnership ? readQuantifiers(value) : {};
  const ends = [child, parent].map((lei) => idOfLei(lei, dataset.id));
  const [from = "", to = ""] = reading.direction === "forward" ? ends : ends.toReversed();
  const period = readPeriod(value);
  const relationship = makeRelationship(
    {
      dataset: dataset.id,
      kind: reading.kind,
      status: "CONFIRMED",
      key: type,
      from,
      to,
      role: reading.role,
      ...period,
      share: quantified.share,
      interests: isOwnership ? ["unknownInterest"] : [],
      directness: reading.directness,
    },
    { source: source.id, locator: `${child} ${type} ${parent}` },
  );
  const rest = restOf(value, "relationship", relationship.id);
  return {
    outcome: "records",
    records: [source, relationship],
    remarks: [...(quantified.refusal ? [quantified.refusal] : []), ...remarkOnEnd(period.until, context.today)],
    leftOut: rest.reasons,
    leftovers: rest.leftovers,
  };
}

/** Only RELATIONSHIP_PERIOD says since when and until when; accounting and filing periods do not. */
function readPeriod(value: unknown) {
  const periods = [
    ...valuesAt(value, "Relationship", "RelationshipPeriods", "RelationshipPeriod"),
    ...valuesAt(value, "Relationship", "RelationshipPeriods").filter(
      (one) => textUnder(one, "PeriodType") !== undefined,
    ),
    ...valuesAt(value, "Relationship", "Period"),
  ].map((period) => ({
    type: textUnder(period, "PeriodType") ?? textUnder(period, "periodType"),
    start: toDateText(textUnder(period, "StartDate") ?? textUnder(period, "startDate")),
    end: toDateText(textUnder(period, "EndDate") ?? textUnder(period, "endDate")),
  }));
  const ours = periods.filter(({ type }) => type === "RELATIONSHIP_PERIOD");
  const since = ours.flatMap(({ start }) => start ?? []).sort()[0];
  const ends = ours.flatMap(({ end }) => end ?? []).sort();
  const until = ends.length === ours.length ? ends.at(-1) : undefined;
  const isPast = textUnder(value, "Relationship", "RelationshipStatus") === "INACTIVE";
  if (!isPast || until !== undefined) return { since, until };
  const updated = toDateText(textUnder(value, "Registration", "LastUpdateDate"));
  return { since, until: updated, note: "Reported as inactive; when it ended is not stated." };
}

/** A percentage is a share where GLEIF gives one. */
function readQuantifiers(value: unknown): { readonly share?: Share | undefined; readonly refusal?: Refusal } {
  const quantifiers = [
    ...valuesAt(value, "Relationship", "RelationshipQuantifiers", "RelationshipQuantifier"),
    ...valuesAt(value, "Relationship", "RelationshipQuantifiers"),
    ...valuesAt(value, "Relationship", "Quantifiers"),
  ];
  const percent = quantifiers.find((one) => /^PERCENT/.test(textUnder(one, "QuantifierUnits") ?? ""));
  const text = textUnder(percent, "QuantifierAmount");
  if (text === undefined) return {};
  const share = parseShareText(text);
  const field = "Relationship.RelationshipQuantifiers.QuantifierAmount";
  return share === undefined
    ? { refusal: { code: "BAD_SHARE", field, value: `is ${excerpt(text)}`, bound: "a share is 0 to 100 percent" } }
    : { share };
}

function missing(field: string): Mapped {
  return refused({ code: "MISSING_KEY", field, value: "is missing", bound: "a relationship has two ends" });
}

function refused(refusal: Refusal): Mapped {
  return { outcome: "refused", refusal };
}
