import { Document, isNode } from "yaml";
import { sourceTiers } from "../../../server/domain/source.ts";
import type { FileDraft } from "./draft-file.ts";

/** What the reader says of the whole, each empty where it was not said. */
export interface DraftTerms {
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly tier: string;
  readonly published: string;
}

type Path = readonly (string | number)[];

/** A mapping as YAML, with a comment at all that is guessed, missing or left out. What is missing stops an import. */
export function writeDraft(drafts: readonly FileDraft[], terms: DraftTerms): string {
  const { dataset, title, publisher, licence, tier, published } = terms;
  const document = new Document({
    dataset: { id: dataset, title, publisher, licence },
    source: { title, tier, ...(published !== "" && { publishedOn: published }) },
    files: drafts.map(({ sample, dates, decimals, entities, relationships }) => ({
      path: sample.name,
      ...(sample.encoding !== undefined && { encoding: sample.encoding }),
      ...(decimals.length === 1 && { decimal: decimals[0] }),
      ...(dates.length === 1 && { dates: dates[0] }),
      entities: entities.map(({ mapping }) => mapping),
      ...(relationships.length > 0 && { relationships: relationships.map(({ mapping }) => mapping) }),
    })),
  });
  const note = (path: Path, text: string) => {
    const node: unknown = document.getIn(path, true);
    if (isNode(node)) node.comment = ` ${text}`;
  };
  document.commentBefore =
    " A draft: what the columns mean is guessed from their names and cells. Read it, change it, try it with --dry-run.";
  if (title === "") note(["dataset", "title"], "what the collection is called");
  if (publisher === "") note(["dataset", "publisher"], "who publishes it");
  if (licence === "") note(["dataset", "licence"], "under which terms");
  if (title === "") note(["source", "title"], "the document that the rows rest on");
  if (tier === "") note(["source", "tier"], `one of ${sourceTiers.join(", ")}`);
  for (const [index, draft] of drafts.entries()) {
    const node: unknown = document.getIn(["files", index], true);
    const open = listOpen(draft);
    if (isNode(node) && open.length > 0) node.commentBefore = open.map((line) => ` ${line}`).join("\n");
    noteFile(draft, (path, text) => note(["files", index, ...path], text));
  }
  return document.toString({ lineWidth: 120 });
}

/** What the reader has to know of a file, a line each. */
function listOpen({ sample, dates, decimals, leftOut }: FileDraft): readonly string[] {
  return [
    ...(sample.isWhole ? [] : [`only the first ${sample.rows} rows were looked at`]),
    ...(dates.length > 1 ? [`add dates: ${dates.join(" or ")}, which the cells do not tell apart`] : []),
    ...(decimals.length > 1 ? ['add decimal: "." or ",", which the cells do not tell apart'] : []),
    ...leftOut.map(({ column, why }) => `left out: ${column}, which ${why}`),
  ];
}

function noteFile({ entities, relationships }: FileDraft, note: (path: Path, text: string) => void): void {
  for (const [place, { isKindTold, isKnownByName }] of entities.entries()) {
    if (!isKindTold) note(["entities", place, "kind"], "guessed: no column's name says it");
    if (isKnownByName) {
      note(["entities", place, "localId"], "no key was found: rows with this name are then one entity of this dataset");
    }
  }
  for (const [place, { isKindTold, mapping }] of relationships.entries()) {
    if (!isKindTold) note(["relationships", place, "kind"], "guessed: no column's name says it");
    if (mapping.status === "") {
      note(["relationships", place, "status"], "CONFIRMED, REPORTED or ALLEGED: how far it is established");
    }
  }
}
