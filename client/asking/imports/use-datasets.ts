import { DatasetsDocument, type DatasetsQuery } from "../../api/generated/graphql.ts";
import { type Asking, useAnswer } from "../use-answer.ts";

const nothing = {};

/** The datasets that are loaded, and how much each states. */
export function useDatasets(): Asking<DatasetsQuery> {
  return useAnswer(DatasetsDocument, nothing);
}
