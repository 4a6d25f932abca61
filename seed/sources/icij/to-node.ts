import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import type { Mapped } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { makeEntity, makeRelationship, type Said } from "../making/make-records.ts";
import { toLeakSource } from "./leak-source.ts";
import { cellOf, type LeakRow } from "./read-nodes.ts";
import { restOf } from "./rest-of.ts";

/** Words that end the name of a firm and of no person. */
const legalForm =
  /[\s,](?:limited|ltd|llc|l\.l\.c|llp|l\.?p|inc|incorporated|corp|corporation|company|co|plc|s\.?a|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.?l|ltda|limitada|ag|gmbh|kg|b\.?v|n\.?v|pte|pty|sdn\.? bhd|bhd|a\/s|ab|oy|trust|foundation|fund|stiftung|anstalt)\.?$/i;
/** Shares to bearer: nobody is named. */
const bearer = /^(?:the )?bearer(?: \d+)?$|^el portador$|^al portador$|^to (?:the )?bearer$|^bearer shares?$/i;

export function nodeId(dataset: string, node: string): string {
  return toEntityId({ strong: [], dataset, localId: node });
}

/** Whether an officer's name stands for whoever holds the paper. */
export function isBearer(row: LeakRow): boolean {
  return row.file === "officers" && bearer.test(cellOf(row, "name") ?? "");
}

/** The entity of a node with the countries that it is connected with. */
export function toNode(row: LeakRow, dataset: string): Mapped {
  if (row.file === "addresses") return { outcome: "left-out", reason: "address" };
  if (isBearer(row)) return { outcome: "left-out", reason: "bearer: nobody is named" };
  const node = cellOf(row, "node_id");
  const name = cellOf(row, "name");
  if (node === undefined || name === undefined) {
    const field = node === undefined ? "node_id" : "name";
    return {
      outcome: "refused",
      refusal: { code: "EMPTY_VALUE", field, value: "is blank", bound: "each node has it" },
    };
  }
  const source = toLeakSource(row, dataset);
  const said: Said = { source: source.id, locator: `node ${node}` };
  // Officers are people or firms, and the database does not say which.
  const isPerson = row.file === "officers" && !legalForm.test(name);
  const identifiers = [
    { scheme: "ICIJ", value: node },
    { scheme: "ibcRUC", value: cellOf(row, "ibcRUC") ?? "" },
  ];
  const entity = makeEntity(
    {
      id: nodeId(dataset, node),
      kind: isPerson ? "PERSON" : "FIRM",
      name,
      aliases: ["former_name", "original_name"].flatMap((column) => cellOf(row, column) ?? []),
      identifiers: identifiers.filter(({ value }) => value !== ""),
      description: describe(row),
    },
    said,
    "inferred",
  );
  const places = placesOf(row).flatMap(({ code, country }): readonly LinchpinRecord[] => {
    const identifier = { scheme: "ISO-3166-1-alpha-3", value: code };
    const id = toEntityId({ strong: [], dataset, localId: `country ${code}` });
    const facts = { id, kind: "JURISDICTION", name: country, identifiers: [identifier] } as const;
    const ends = { dataset, kind: "LOCATED_IN", from: entity.id, to: id, status: "REPORTED" } as const;
    const place = { source: source.id, locator: `country ${code}` };
    return [makeEntity(facts, place, "stated"), makeRelationship({ ...ends, key: "" }, said)];
  });
  const isFirm = row.file === "entities" || row.file === "others" || legalForm.test(name);
  const { reasons: leftOut, leftovers } = restOf(row, entity, isFirm ? "firm" : "may-be-person");
  return { outcome: "records", records: [source, entity, ...places], leftOut, leftovers };
}

function describe(row: LeakRow): string | undefined {
  const place = cellOf(row, "jurisdiction_description");
  const status = cellOf(row, "status");
  const parts = [
    cellOf(row, "company_type") ?? cellOf(row, "type"),
    place === undefined ? undefined : `Registered in ${place}`,
    status === undefined ? undefined : `Status: ${status}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `${parts.join(". ")}.`;
}

/** Codes and names of countries stand in two cells, in the same order. */
function placesOf(row: LeakRow): readonly { readonly code: string; readonly country: string }[] {
  const names = (cellOf(row, "countries") ?? "").split(";").map((name) => name.trim());
  const codes = (cellOf(row, "country_codes") ?? "").split(";").map((code) => code.trim());
  return codes.flatMap((code, at) => (/^[A-Z]{3}$/.test(code) ? [{ code, country: names[at] || code }] : []));
}
