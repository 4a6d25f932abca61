import { toDateText } from "../reading/date-text.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../reading/json-fields.ts";

/** What all releases of one process say together; of two that speak of the same thing the later one counts. */
export interface Procurement {
  readonly ocid: string;
  readonly parties: Map<string, JsonObject>;
  readonly awards: Map<string, Told>;
  readonly contracts: Map<string, Told>;
  readonly buyers: JsonObject[];
  procuringEntity: JsonObject | undefined;
  category: string | undefined;
  title: string | undefined;
  related: readonly JsonObject[];
  tenderers: readonly string[];
  /** The row that gives the records of the procurement: its last. */
  lastRow: number;
}

/** A part of a release with the release that it stands in. */
export interface Told {
  readonly part: JsonObject;
  readonly release: string;
  readonly date: string;
}

export function openProcurement(ocid: string): Procurement {
  return {
    ...{ ocid, parties: new Map(), awards: new Map(), contracts: new Map(), buyers: [] },
    ...{ procuringEntity: undefined, category: undefined, title: undefined, related: [], tenderers: [], lastRow: -1 },
  };
}

/** Adds a release. Releases may come in any order: a part gives way only to one of a later release. */
export function addRelease(procurement: Procurement, release: JsonObject): void {
  const date = textAt(release, "date") ?? "";
  const id = textAt(release, "id") ?? procurement.ocid;
  const tender = objectAt(release, "tender");
  for (const party of objectsAt(release, "parties")) {
    const partyId = textAt(party, "id") ?? textAt(party, "name");
    if (partyId !== undefined) procurement.parties.set(partyId, party);
  }
  for (const [told, list] of [
    [procurement.awards, objectsAt(release, "awards")],
    [procurement.contracts, objectsAt(release, "contracts")],
  ] as const) {
    for (const part of list) {
      const key = textAt(part, "id") ?? String(told.size);
      if ((told.get(key)?.date ?? "") <= date) told.set(key, { part, release: id, date });
    }
  }
  const buyer = objectAt(release, "buyer");
  if (hasName(buyer)) procurement.buyers.splice(0, procurement.buyers.length, buyer);
  const procuring = objectAt(tender, "procuringEntity");
  if (hasName(procuring)) procurement.procuringEntity = procuring;
  procurement.category = textAt(tender, "mainProcurementCategory") ?? procurement.category;
  procurement.title = textAt(tender, "title") ?? procurement.title;
  const related = objectsAt(release, "relatedProcesses");
  if (related.length > 0) procurement.related = related;
  const tenderers = objectsAt(tender, "tenderers").map((one) => textAt(one, "id") ?? textAt(one, "name") ?? "");
  if (tenderers.length > 0) procurement.tenderers = tenderers;
}

/** The objects under a key that holds a list of them or, in some publishers' files, a single one. */
export function objectsAt(value: unknown, key: string): readonly JsonObject[] {
  const single = objectAt(value, key);
  return hasName(single) ? [single] : listAt(value, key).filter(isObject);
}

/** The day of a date with its time. */
export function dayAt(value: unknown, key: string): string | undefined {
  return toDateText(textAt(value, key));
}

function hasName(reference: JsonObject): boolean {
  return textAt(reference, "id") !== undefined || textAt(reference, "name") !== undefined;
}
