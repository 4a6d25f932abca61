import type { EntityRecord } from "../../server/domain/records/record.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import { refuse } from "./check-value.ts";

/** What is wrong with how an entity of several datasets shares out its evidence. */
export function checkShares({ datasets = [], evidence }: EntityRecord): Refusal | undefined {
  const isOurs = (dataset: string | undefined) =>
    dataset === undefined ? datasets.length < 2 : datasets.includes(dataset);
  const bare = evidence.findIndex(({ dataset }) => !isOurs(dataset));
  if (bare !== -1) {
    const value = evidence[bare]?.dataset === undefined ? "is missing" : `is ${excerpt(evidence[bare]?.dataset)}`;
    return refuse(
      "UNKNOWN_DATASET",
      `evidence[${bare}].dataset`,
      value,
      "name which of the entity's datasets brought it",
    );
  }
  const silent = datasets.find((dataset) => datasets.length > 1 && !evidence.some((one) => one.dataset === dataset));
  return silent === undefined
    ? undefined
    : refuse("NO_EVIDENCE", "datasets", `name ${excerpt(silent)}`, "each dataset of an entity brings evidence");
}
