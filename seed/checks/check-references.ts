import type { EntityKind } from "../../server/domain/entity.ts";
import type { EntityRecord, LinchpinRecord, RelationshipRecord } from "../../server/domain/records/record.ts";
import { kindFacts } from "../../server/domain/relationship-kinds.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import { refuse } from "./check-value.ts";
import type { KnownRecords } from "./known-records.ts";

const organisations = new Set<EntityKind>(["FIRM", "MANUFACTURER", "BACKER", "AGENCY"]);
/** Kinds that join like with like: organisation with organisation, else the same kind. */
const joinsAlike: ReadonlySet<string> = new Set(["PART_OF", "SAME_AS_CANDIDATE"]);

/** Ids of sources and entities. */
export interface References {
  readonly sources: Set<string>;
  readonly entities: Set<string>;
}

/** Notes what a record names and is not known. */
export function noteUnknown(record: LinchpinRecord, known: KnownRecords, unknown: References): void {
  if (record.record === "dataset" || record.record === "source") return;
  const noteEntity = (id: string) => {
    if (known.entity(id) === undefined) unknown.entities.add(id);
  };
  for (const { source } of record.evidence) if (known.source(source) === undefined) unknown.sources.add(source);
  if (record.record === "entity") return;
  noteEntity(record.from);
  noteEntity(record.to);
  for (const { statedBy } of record.evidence) if (statedBy !== undefined) noteEntity(statedBy);
}

/** What is wrong with what a record names; undefined where nothing is. For records that are right by themselves. */
export function checkReferences(record: LinchpinRecord, known: KnownRecords): Refusal | undefined {
  switch (record.record) {
    case "dataset":
    case "source":
      return undefined;
    case "entity":
      return checkSources(record, known);
    case "relationship":
      return (
        checkSources(record, known) ??
        checkEnds(record, known) ??
        checkSpeakers(record, known) ??
        checkStatus(record, known)
      );
  }
}

function checkSources({ evidence }: EntityRecord | RelationshipRecord, known: KnownRecords): Refusal | undefined {
  const index = evidence.findIndex(({ source }) => known.source(source) === undefined);
  return index === -1
    ? undefined
    : refuse(
        "UNKNOWN_SOURCE",
        `evidence[${index}].source`,
        `is ${excerpt(evidence[index]?.source)}`,
        "no such source is in the file or the graph",
      );
}

function checkEnds(record: RelationshipRecord, known: KnownRecords): Refusal | undefined {
  const from = known.entity(record.from);
  const to = known.entity(record.to);
  if (from === undefined) return unknownEntity("from", record.from);
  if (to === undefined) return unknownEntity("to", record.to);
  const facts = kindFacts(record.kind);
  return (
    checkEnd({ field: "from", id: record.from, kinds: from, allowed: facts.from, of: record.kind }) ??
    checkEnd({ field: "to", id: record.to, kinds: to, allowed: facts.to, of: record.kind }) ??
    (joinsAlike.has(record.kind) && !groupsOf(from).some((group) => groupsOf(to).includes(group))
      ? refuse("WRONG_END", "to", `is a ${[...to][0]}`, `${record.kind} joins it to its like, not to a ${[...from][0]}`)
      : undefined)
  );
}

function checkEnd(end: {
  readonly field: "from" | "to";
  readonly id: string;
  readonly kinds: ReadonlySet<EntityKind>;
  readonly allowed: readonly EntityKind[];
  readonly of: string;
}): Refusal | undefined {
  if (end.allowed.some((kind) => end.kinds.has(kind))) return undefined;
  const verb = end.field === "from" ? "starts at" : "ends at";
  return refuse(
    "WRONG_END",
    end.field,
    `is ${excerpt(end.id)}, a ${[...end.kinds][0]}`,
    `${end.of} ${verb} ${end.allowed.join(", ")}`,
  );
}

function groupsOf(kinds: ReadonlySet<EntityKind>): readonly string[] {
  return [...kinds].map((kind) => (organisations.has(kind) ? "ORGANISATION" : kind));
}

function checkSpeakers({ evidence }: RelationshipRecord, known: KnownRecords): Refusal | undefined {
  const index = evidence.findIndex(({ statedBy }) => statedBy !== undefined && known.entity(statedBy) === undefined);
  return index === -1 ? undefined : unknownEntity(`evidence[${index}].statedBy`, evidence[index]?.statedBy ?? "");
}

function checkStatus({ status, evidence }: RelationshipRecord, known: KnownRecords): Refusal | undefined {
  if (status !== "CONFIRMED") return undefined;
  return evidence.some(({ source, stance }) => stance === "SUPPORTS" && known.source(source)?.tier === "PRIMARY")
    ? undefined
    : refuse("STATUS_UNSUPPORTED", "status", "is CONFIRMED", "a PRIMARY source must support the claim");
}

function unknownEntity(field: string, id: string): Refusal {
  return refuse("UNKNOWN_ENTITY", field, `is ${excerpt(id)}`, "no such entity is in the file or the graph");
}
