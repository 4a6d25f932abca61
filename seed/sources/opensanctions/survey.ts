import { type FtmRow, valuesOf } from "../ftm/ftm-row.ts";
import { findSchema } from "../ftm/schemata.ts";
import { type FtmSurvey, surveyRows } from "../ftm/survey.ts";
import type { ImportContext, ImportFile, ReadRow } from "../importer.ts";
import { sha256Of } from "../making/make-dataset.ts";
import { findKnownIds } from "./known-ids.ts";

/** A row of a published file. Operations of a delta have their number in the run. */
export type PublishedRow =
  | { readonly is: "entity"; readonly row: FtmRow; readonly operation: number | undefined }
  | { readonly is: "removal"; readonly id: string; readonly operation: number }
  | { readonly is: "piece"; readonly of: "statement" | "candidate" };

export interface OpenSanctionsSurvey extends FtmSurvey {
  /** The number of the operation that counts for a thing: its last. */
  readonly lastOperations: ReadonlyMap<string, number>;
}

/** Reads all rows once, then asks the graph under which ids it knows what they speak of. */
export async function surveyPublished(
  rows: AsyncIterable<ReadRow<PublishedRow>>,
  files: readonly ImportFile[],
  context: ImportContext,
): Promise<OpenSanctionsSurvey> {
  const id = context.dataset ?? "opensanctions";
  const lastOperations = new Map<string, number>();
  const mentioned = new Set<string>();
  let isDelta = true;
  const entities = async function* () {
    for await (const read of rows) {
      if (!("row" in read) || read.row.is === "piece") continue;
      const { row } = read;
      const thing = row.is === "entity" ? row.row.id : row.id;
      if (row.operation === undefined) isDelta = false;
      else {
        lastOperations.set(thing, row.operation);
        for (const one of row.is === "entity" ? mentionedIn(row.row) : [thing]) mentioned.add(one);
      }
      if (row.is === "entity") yield row.row;
    }
  };
  const survey = await surveyRows(entities(), id, (publishedOn) => ({
    id,
    title: "OpenSanctions",
    publisher: "OpenSanctions",
    licence: "CC BY-NC 4.0 (non-commercial)",
    publishedOn,
    sha256: sha256Of(files),
  }));
  const wanted = { scheme: "opensanctions", survey, mentioned: isDelta ? mentioned : undefined };
  return { ...survey, known: await findKnownIds(context, wanted), lastOperations };
}

/** The things that a row of a delta speaks of, by their publisher's ids. */
function mentionedIn(row: FtmRow): readonly string[] {
  const isThing = findSchema(row.schema).use === "thing";
  const properties = isThing ? ["authority", "partOf"] : Object.keys(row.properties);
  return [row.id, ...row.referents, ...properties.flatMap((name) => valuesOf(row, name))];
}
