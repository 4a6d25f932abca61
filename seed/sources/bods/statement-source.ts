import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import type { ImportContext } from "../importer.ts";
import { toSourceId } from "../making/entity-id.ts";
import { optionStatus, optionTier } from "../making/make-dataset.ts";
import { withoutEmpty } from "../making/make-records.ts";
import { toDateText } from "../reading/date-text.ts";
import { fieldAt, type JsonObject, objectAt, textAt, textsAt } from "../reading/json-fields.ts";
import { wordCode } from "./interest-kinds.ts";

/** Where the publisher had it from a register, from the declarant or checked it, the statement is a primary source. */
const primaryTypes = ["officialRegister", "selfDeclaration", "verified"];

/**
 * The source of a statement: what its publisher put out on one day from one kind of source; a statement whose own
 * source has an address has that document as its source.
 */
export function toSource(statement: JsonObject, dataset: string, context: ImportContext): SourceRecord {
  const source = objectAt(statement, "source");
  const types = typesOf(source).toSorted();
  const publication = objectAt(statement, "publicationDetails");
  const publisher = textAt(objectAt(publication, "publisher"), "name") ?? context.options.publisher ?? dataset;
  const publishedOn = toDateText(textAt(publication, "publicationDate"));
  const licence = textAt(publication, "license");
  const description = textAt(source, "description");
  const url = webAddress(textAt(source, "url")) ?? webAddress(textAt(objectAt(publication, "publisher"), "url"));
  const retrievedOn = toDateText(textAt(source, "retrievedAt"));
  const isPrimary = types.some((type) => primaryTypes.includes(type));
  const tier = types.length === 0 ? (optionTier(context) ?? "AGGREGATOR") : isPrimary ? "PRIMARY" : "AGGREGATOR";
  const key = [publisher, publishedOn, licence, types.join(), description, url, retrievedOn, tier].map(
    (part) => part ?? "",
  );
  const kinds = types.length === 0 ? undefined : `From: ${types.map(wordCode).join(", ")}.`;
  return {
    record: "source",
    id: toSourceId(dataset, ...key),
    title: `${publisher}: beneficial ownership statements`,
    publisher,
    tier,
    ...withoutEmpty({ url, publishedOn, retrievedOn, licence }),
    ...withoutEmpty({ summary: [description, kinds].filter((part) => part !== undefined).join(" ") }),
  };
}

/** The status of what a statement of such a source claims. */
export function toStatus({ tier }: SourceRecord, context: ImportContext): ClaimStatus {
  return tier === "PRIMARY" ? "CONFIRMED" : (optionStatus(context) ?? "REPORTED");
}

/** `type` is a list in the standard; some publishers give one word. */
function typesOf(source: JsonObject): readonly string[] {
  const type = fieldAt(source, "type");
  return typeof type === "string" ? [type] : textsAt(source, "type");
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s/]+/.test(text) ? text : undefined;
}
