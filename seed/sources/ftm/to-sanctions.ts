import type { Mapped } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { makeEntity, makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { joinWords, readPeriod, saying, wordStatus } from "./claim-facts.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { restOf, takenWhole, toLeftovers } from "./rest-of.ts";
import { listingOf } from "./sources-of.ts";
import { callThings, resolve } from "./survey.ts";

/** What an authority lists: the authority by the publisher's own word for it, and a relationship for each thing listed. */
export function toSanctions(row: FtmRow, run: FtmRun): Mapped {
  const { survey } = run;
  const subjects = valuesOf(row, "entity");
  const authorities = valuesOf(row, "authority");
  if (subjects.length === 0) return { outcome: "left-out", reason: "Sanction that names nobody" };
  if (authorities.length === 0) return { outcome: "left-out", reason: "Sanction that names no authority" };
  const placeless = subjects.map((id) => survey.placeless.get(id)).find((schema) => schema !== undefined);
  if (placeless !== undefined) return { outcome: "left-out", reason: `Sanction of a ${placeless}` };
  const period = readPeriod(row);
  const listedOn = period.since === undefined ? toDateText(firstValue(row, "listingDate")) : undefined;
  const made = authorities.map((authority) => {
    const ground = listingOf(row, authority, run);
    const id = toEntityId({ strong: [], dataset: survey.dataset.id, localId: `authority:${authority}` });
    const agency = makeEntity(
      { id, kind: "AGENCY", name: authority },
      ground.saids.slice(0, 1).map(withoutRow),
      "inferred",
    );
    const claims = subjects.map((subject) =>
      makeRelationship(
        {
          dataset: survey.dataset.id,
          kind: "SANCTIONS",
          status: ground.status,
          key: row.id,
          from: id,
          to: resolve(subject, survey),
          role: joinWords(valuesOf(row, "program")),
          note: wordStatus(row),
          since: period.since ?? listedOn,
          until: period.until,
        },
        ...ground.saids,
      ),
    );
    return { base: [...ground.sources, agency], claims };
  });
  const rest = restOf(row, {
    ...takenWhole(row, ["authority", "entity", "program"]),
    startDate: saying(row, "startDate", period.since),
    endDate: saying(row, "endDate", period.until),
    listingDate: saying(row, "listingDate", listedOn),
  });
  const claims = made.flatMap((one) => one.claims);
  return {
    outcome: "records",
    records: [...made.flatMap(({ base }) => base), ...claims],
    called: callThings(subjects, survey),
    remarks: remarkOnEnd(period.until, run.context.today),
    leftOut: rest.reasons,
    leftovers: toLeftovers(rest, claims, survey),
  };
}

/** Where an authority is named is the same for all that it lists. */
function withoutRow({ source }: { readonly source: string }) {
  return { source, locator: "authority" };
}
