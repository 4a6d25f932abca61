import type { Leftover } from "../importer.ts";
import { fieldAt, hasField, isObject, type JsonObject, listAt, objectAt, textAt } from "../reading/json-fields.ts";
import { otherAnnotations } from "./annotations.ts";
import { detailFields, statementFields, takenFields } from "./kept-fields.ts";
import type { Statement } from "./statement.ts";
import type { BodsSurvey } from "./survey.ts";

/** What a statement about an entity or a person leaves over: the reasons that are counted, the values that are kept. */
export interface Rest {
  readonly reasons: readonly string[];
  readonly values: JsonObject;
}

/** Accounts for the fields of the statement of an entity or a person that found no place. */
export function restOf(statement: Statement): Rest {
  const { details } = statement;
  const type = statement.recordType === "person" ? "person" : "entity";
  const values: Record<string, unknown> = { ...aboutStatement(statement) };
  const reasons: string[] = [];
  const keep = (field: string, value: unknown, reason: string) => {
    values[field] = value;
    reasons.push(reason);
  };
  for (const field of Object.keys(details).filter((name) => hasField(details, name))) {
    if (takenFields[type].includes(field)) continue;
    const known = Object.hasOwn(detailFields[type], field) ? detailFields[type][field] : undefined;
    if (known?.decision === "kept") keep(field, details[field], known.reason);
    else reasons.push(known?.reason ?? `field ${field.slice(0, 60)}, not kept`);
  }
  const [, ...nationalities] = listAt(details, "nationalities");
  if (type === "person" && nationalities.length > 0) keep("nationalities", nationalities, "further nationality");
  const place = fieldAt(details, "jurisdiction");
  if (isObject(place) && !/^[A-Z]{2}$/.test(textAt(place, "code") ?? "")) keep("jurisdiction", place, "jurisdiction");
  const kind = objectAt(details, "entityType");
  const isTold = textAt(kind, "type") === "arrangement" || !(hasField(kind, "subtype") || hasField(kind, "details"));
  if (!isTold) keep("entityType", kind, "subtype of an entity");
  if (type === "entity")
    reasons.push(
      ...listAt(details, "identifiers")
        .filter(isBareIdentifier)
        .map(() => bareReason),
    );
  const annotations = otherAnnotations(statement);
  if (annotations.length > 0 && type === "entity") values.annotations = annotations;
  const reason = type === "entity" ? "annotation" : "annotation, not kept";
  return { reasons: [...reasons, ...annotations.map(() => reason)], values };
}

const bareReason = "identifier without a scheme or a value";

function isBareIdentifier(entry: unknown): boolean {
  const scheme = textAt(entry, "scheme") ?? textAt(entry, "schemeName");
  return scheme === undefined || textAt(entry, "id") === undefined;
}

/** What of a relationship statement belongs to each of its interests. */
export function aboutStatement({ whole, details }: Statement): JsonObject {
  const isPart = details.isComponent === true || hasField(details, "componentRecords");
  const parts = isPart ? ["isComponent", "componentRecords"] : [];
  return {
    ...Object.fromEntries(statementFields.filter((name) => hasField(whole, name)).map((name) => [name, whole[name]])),
    ...Object.fromEntries(parts.filter((name) => hasField(details, name)).map((name) => [name, details[name]])),
  };
}

/** Makes the values those of a record. */
export function toLeftover(
  { record, id }: Pick<Leftover, "record" | "id">,
  values: JsonObject,
  { parties }: BodsSurvey,
): Leftover {
  const about = textAt(values, "declarationSubject");
  const party = about === undefined ? undefined : parties.get(about);
  return { record, id, names: party !== undefined && "id" in party ? [party.id] : [], values };
}
