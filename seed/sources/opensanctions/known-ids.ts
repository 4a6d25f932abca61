import { type FtmSurvey, resolve } from "../ftm/survey.ts";
import type { ImportContext } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";

/**
 * Our ids of things that the graph knows under another id than their own would give: their publisher merged records, or
 * they came with a stronger identifier than the file at hand tells. A thing whose own id the graph has keeps it; of
 * several that the graph has under former ids the first in the order of ids is taken.
 *
 * `mentioned`: ids of the publisher that matter, all of them where it is left out.
 */
export async function findKnownIds(
  { listIdentifiers }: Pick<ImportContext, "listIdentifiers">,
  {
    scheme,
    survey,
    mentioned,
  }: {
    readonly scheme: string;
    readonly survey: FtmSurvey;
    readonly mentioned: ReadonlySet<string> | undefined;
  },
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  const settled = new Set<string>();
  for await (const batch of listIdentifiers(scheme)) {
    for (const { value, entity } of batch) {
      if (mentioned !== undefined && !mentioned.has(value)) continue;
      const id = resolve(value, survey);
      if (id === entity) {
        // Only a thing with former ids can be found under several.
        if (survey.merged.has(id)) settled.add(id);
      } else if (isOwnId(id, survey)) {
        const before = known.get(id);
        if (before === undefined || entity < before) known.set(id, entity);
      }
    }
  }
  for (const id of settled) known.delete(id);
  return known;
}

/** Whether the id is made of the publisher's own, so that no stronger identifier says who the thing is. */
function isOwnId(id: string, { dataset }: FtmSurvey): boolean {
  const own = toEntityId({ strong: [], dataset: dataset.id, localId: "" });
  return id.length === own.length && id.slice(0, -16) === own.slice(0, -16);
}
