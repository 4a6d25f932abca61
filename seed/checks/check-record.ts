import type { LinchpinRecord } from "../../server/domain/records/record.ts";
import type { Refusal } from "../sources/refusal.ts";
import { checkEntity } from "./check-entity.ts";
import { checkRelationship } from "./check-relationship.ts";
import { checkDate, checkPattern, firstOf } from "./check-value.ts";

const ids = {
  dataset: {
    code: "BAD_ID",
    pattern: /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    bound: "an id is lower-case words joined by hyphens",
  },
  source: {
    code: "BAD_ID",
    pattern: /^(?=.{1,200}$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/,
    bound: "an id is letters and digits, joined by . _ or -",
  },
  entity: {
    code: "BAD_ID",
    pattern: /^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    bound: "an id is lower-case words joined by hyphens",
  },

  relationship: {
    code: "BAD_ID",
    pattern: /^(?=.{1,200}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    bound: "an id is lower-case words joined by hyphens",
  },
} as const;

const address = {
  code: "BAD_ADDRESS",
  pattern: /^https?:\/\/[^\s/]+/,
  bound: "give an address that begins with http:// or https://",
} as const;

/** What is wrong with a record by itself, whatever else is in file or graph; undefined where nothing is. */
export function checkRecord(record: LinchpinRecord): Refusal | undefined {
  const badId = checkPattern(ids[record.record], "id", record.id);
  if (badId !== undefined) return badId;
  switch (record.record) {
    case "dataset":
      return undefined;
    case "source":
      return firstOf(
        checkPattern(address, "url", record.url),
        checkPattern(address, "archivedUrl", record.archivedUrl),
        checkDate("publishedOn", record.publishedOn),
        checkDate("retrievedOn", record.retrievedOn),
      );
    case "entity":
      return checkEntity(record);
    case "relationship":
      return checkRelationship(record);
  }
}
