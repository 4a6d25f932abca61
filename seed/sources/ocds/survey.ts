import type { ImportContext, ImportFile } from "../importer.ts";
import { type DatasetFacts, sha256Of } from "../making/make-dataset.ts";
import { type JsonObject, objectAt, textAt } from "../reading/json-fields.ts";
import { publicReferences, toParty } from "./parties.ts";
import { addRelease, dayAt, objectsAt, openProcurement, type Procurement } from "./procurement.ts";
import { readReleases } from "./read-releases.ts";

/** What only all releases together can say. */
export interface OcdsSurvey {
  readonly facts: DatasetFacts;
  readonly procurements: ReadonlyMap<string, Procurement>;
  /** Entities that are a buyer, a procuring entity or a funder anywhere in the files. */
  readonly publicBodies: ReadonlySet<string>;
}

/** Reads all releases once: a process may be spread over many, in any order. */
export async function surveyReleases(files: readonly ImportFile[], context: ImportContext): Promise<OcdsSurvey> {
  const dataset = context.dataset ?? "ocds";
  const procurements = new Map<string, Procurement>();
  const about: { publisher?: string; licence?: string; publishedOn?: string } = {};
  const note = (envelope: JsonObject) => {
    const publisher = textAt(objectAt(envelope, "publisher"), "name");
    const licence = textAt(envelope, "license");
    const publishedOn = dayAt(envelope, "publishedDate");
    if (publisher !== undefined) about.publisher ??= publisher;
    if (licence !== undefined) about.licence ??= licence;
    if (publishedOn !== undefined && publishedOn > (about.publishedOn ?? "")) about.publishedOn = publishedOn;
  };
  let row = 0;
  for await (const read of readReleases(files, context)) {
    if ("row" in read) {
      if (read.row.about !== undefined) note(read.row.about);
      for (const release of read.row.releases) {
        note(objectAt(release, "packageInfo"));
        const ocid = textAt(release, "ocid") ?? "";
        const procurement = procurements.get(ocid) ?? openProcurement(ocid);
        procurements.set(ocid, procurement);
        addRelease(procurement, release);
        procurement.lastRow = row;
      }
    }
    row += 1;
  }
  const publicBodies = new Set<string>();
  for (const procurement of procurements.values()) {
    const buyers = [...procurement.contracts.values()].flatMap(({ part }) => objectsAt(part, "buyers"));
    for (const reference of [...publicReferences(procurement), ...buyers]) {
      const id = toParty(reference, procurement, dataset)?.id;
      if (id !== undefined) publicBodies.add(id);
    }
  }
  const { publisher = dataset, licence } = about;
  const publishedOn = context.options.published ?? about.publishedOn;
  const title = `${publisher}: contracting processes`;
  return {
    facts: { id: dataset, title, publisher, licence, publishedOn, sha256: sha256Of(files) },
    procurements,
    publicBodies,
  };
}
