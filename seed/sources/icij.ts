import { caveat } from "./icij/leak-source.ts";
import { cellOf, type LeakRow, readLeaks } from "./icij/read-nodes.ts";
import { toLink } from "./icij/to-link.ts";
import { isBearer, toNode } from "./icij/to-node.ts";
import type { ImportContext, Importer, ImportFile } from "./importer.ts";
import { type DatasetFacts, makeDataset, sha256Of } from "./making/make-dataset.ts";

interface LeakSurvey {
  readonly facts: DatasetFacts;
  /** Nodes that stand for whoever holds the paper; their relationships join nobody. */
  readonly bearers: ReadonlySet<string>;
}

/** The Offshore Leaks database of ICIJ: node files and a file of relationships, told apart by their columns. */
export const icij: Importer<LeakRow, LeakSurvey> = {
  format: "icij",
  title: "ICIJ Offshore Leaks",
  takes: "The node files and the relationship file of the Offshore Leaks database, as CSV.",
  defaults: { tier: "PRESS", status: "REPORTED", licence: `ODbL 1.0, contents CC BY-SA 3.0. ${caveat}` },
  refuses: "row",
  repeats: "joined",
  survey: surveyLeaks,
  begin: (context, survey) => (survey === undefined ? [] : [makeDataset(survey.facts, context)]),
  read: readLeaks,
  map(row, context, survey) {
    if (survey === undefined) throw new Error("nodes are mapped after their survey");
    const dataset = survey.facts.id;
    return row.file === "relationships"
      ? toLink(row, { dataset, bearers: survey.bearers }, context)
      : toNode(row, dataset);
  },
};

async function surveyLeaks(files: readonly ImportFile[], context: ImportContext): Promise<LeakSurvey> {
  const bearers = new Set<string>();
  for await (const read of readLeaks(files)) {
    if ("row" in read && isBearer(read.row)) bearers.add(cellOf(read.row, "node_id") ?? "");
  }
  const facts = {
    id: context.dataset ?? "icij-offshore-leaks",
    title: "Offshore Leaks database",
    publisher: "International Consortium of Investigative Journalists",
    licence: "ODbL 1.0, contents CC BY-SA 3.0. A listing implies no wrongdoing.",
    publishedOn: context.options.published,
    sha256: sha256Of(files),
  };
  return { facts, bearers };
}
