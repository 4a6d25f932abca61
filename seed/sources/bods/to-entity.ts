import type { EntityRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, Mapped } from "../importer.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { makeEntity } from "../making/make-records.ts";
import { wordAnnotations } from "./annotations.ts";
import { toFacts } from "./parties.ts";
import { restOf, toLeftover } from "./rest-of.ts";
import type { Statement } from "./statement.ts";
import { toSource } from "./statement-source.ts";
import type { BodsSurvey } from "./survey.ts";

/** The entity of a statement about an entity or a person, with what is said of interests whose other end has no name. */
export function toEntity(statement: Statement, context: ImportContext, survey: BodsSurvey): Mapped {
  const { recordId } = statement;
  const party = survey.parties.get(recordId);
  if (party === undefined)
    return missing(statement.recordType === "person" ? "personType" : "entityType.type", "give a type of BODS 0.4");
  if ("unnamed" in party)
    return { outcome: "left-out", reason: `${statement.recordType} not named: told on what it holds` };
  if (party.name === undefined) return missing("name", "an entity has a name");
  const source = toSource(statement.whole, survey.dataset.id, context);
  const facts = toFacts(party, statement);
  const said = { source: source.id, locator: statement.id };
  const entity = makeEntity({ ...facts, name: party.name }, said, "stated");
  const corrections = wordAnnotations(statement, source.id).map((correction) => ({
    ...correction,
    properties: ["name"],
  }));
  const unnamed = survey.unnamed.get(recordId) ?? [];
  const told = unnamed.map((one) => ({ source: one.source.id, properties: ["description"], locator: one.statement }));
  const description = [facts.description, ...unnamed.map(({ sentence }) => sentence)].filter(
    (part) => part !== undefined,
  );
  const record: EntityRecord = {
    ...entity,
    ...(description.length > 0 && { description: description.join(" ") }),
    evidence: [...entity.evidence, ...corrections, ...told],
  };
  const rest = restOf(statement);
  const closed = survey.closedOn.has(recordId) ? ["closing of an entity"] : [];
  const sources = new Map([source, ...unnamed.map((one) => one.source)].map((one) => [one.id, one]));
  return {
    outcome: "records",
    records: [...sources.values(), record],
    remarks: remarkOnIdentifiers(facts.identifiers ?? []),
    leftOut: [...rest.reasons, ...closed],
    leftovers: [toLeftover(record, rest.values, survey)],
  };
}

function missing(key: string, bound: string): Mapped {
  const field = `recordDetails.${key}`;
  return { outcome: "refused", refusal: { code: "MISSING_KEY", field, value: "is missing or unknown", bound } };
}
