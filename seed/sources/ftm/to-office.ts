import { remarkOnEnd } from "../date-text.ts";
import type { Mapped } from "../importer.ts";
import { makeRelationship } from "../make-records.ts";
import { joinWords, readPeriod } from "./claim-facts.ts";
import { type FtmRow, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { furtherValues, leftOutOf } from "./properties.ts";
import { groundOf } from "./sources-of.ts";
import { resolve } from "./survey.ts";

const taken = new Set(["holder", "post", "startDate", "endDate"]);

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
          ...period,
        },
        ...ground.saids,
      ),
    ),
  );
  return {
    outcome: "records",
    records: [...ground.sources, ...relationships],
    remarks: remarkOnEnd(period.until, run.context.today),
    leftOut: [...leftOutOf(row, taken), ...furtherValues(row, ["startDate", "endDate"])],
  };
}
