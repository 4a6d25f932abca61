import type { Mapped } from "../importer.ts";
import { makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd } from "../reading/date-text.ts";
import { joinWords, readPeriod, saying, wordStatus } from "./claim-facts.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { restOf, takenWhole, toLeftovers } from "./rest-of.ts";
import { groundOf } from "./sources-of.ts";
import { callThings, resolve } from "./survey.ts";

/** Who holds an office: an officer of each body that the office is in. */
export function toOffice(row: FtmRow, run: FtmRun): Mapped {
  const { survey } = run;
  const posts = valuesOf(row, "post").flatMap((post) => survey.positions.get(post) ?? []);
  const bodies = posts.flatMap(({ name, organizations }) => organizations.map((body) => ({ name, body })));
  if (bodies.length === 0) return { outcome: "left-out", reason: "Occupancy of a post in no named body" };
  const ground = groundOf(row, run);
  const period = readPeriod(row);
  const relationships = valuesOf(row, "holder").flatMap((holder) =>
    bodies.map(({ name, body }) =>
      makeRelationship(
        {
          dataset: survey.dataset.id,
          kind: "OFFICER_OF",
          status: ground.status,
          key: row.id,
          from: resolve(holder, survey),
          to: resolve(body, survey),
          role: joinWords(name === undefined ? [] : [name]),
          note: wordStatus(row),
          ...period,
        },
        ...ground.saids,
      ),
    ),
  );
  const rest = restOf(row, {
    ...takenWhole(row, ["holder", "post"]),
    startDate: saying(row, "startDate", period.since),
    endDate: saying(row, "endDate", period.until),
  });
  return {
    outcome: "records",
    records: [...ground.sources, ...relationships],
    called: callThings([...valuesOf(row, "holder"), ...bodies.map(({ body }) => body)], survey),
    remarks: remarkOnEnd(period.until, run.context.today),
    leftOut: rest.reasons,
    leftovers: toLeftovers(rest, relationships, survey),
  };
}
