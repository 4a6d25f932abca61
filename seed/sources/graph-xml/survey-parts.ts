import { type EntityKind, entityKinds } from "../../../server/domain/entity.ts";
import { type RelationshipKind, relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import type { ImportContext, ImportFile, ReadRow } from "../importer.ts";
import { type DatasetFacts, sha256Of } from "../making/make-dataset.ts";
import { ownName } from "../making/own-name.ts";
import { UnreadableFile } from "../reading/unreadable-file.ts";
import type { XmlValue } from "../reading/xml-records.ts";
import { excerpt } from "../refusal.ts";
import type { GraphEdge, GraphNode, GraphPart, GraphRow } from "./graph-element.ts";
import { nodeIdentity } from "./to-entity.ts";

/** What only a whole graph file can say. */
export interface GraphSurvey<Head> {
  readonly facts: DatasetFacts;
  readonly heads: ReadonlyMap<string, Head>;
  /** The entity of each node; nodes are joined by ids of their file. */
  readonly ids: ReadonlyMap<string, string>;
}

/** How one of the two formats is read. */
export interface GraphFormat<Head> {
  readonly title: string;
  readHead(file: ImportFile): Promise<Head>;
  readRows(file: ImportFile, context: ImportContext): AsyncIterable<ReadRow<XmlValue>>;
  toParts(value: XmlValue, head: Head): readonly GraphPart[];
}

const shownValues = 12;

/**
 * Reads all nodes and edges once. Throws UnreadableFile where one has no kind of ours and the options give none: the
 * error lists the values found.
 */
export async function surveyParts<Head>(
  format: GraphFormat<Head>,
  files: readonly ImportFile[],
  context: ImportContext,
): Promise<GraphSurvey<Head>> {
  const dataset = context.dataset ?? "graph";
  const heads = new Map<string, Head>();
  const ids = new Map<string, string>();
  const strange = { node: new Set<string>(), edge: new Set<string>() };
  for (const file of files) {
    const head = await format.readHead(file);
    heads.set(file.name, head);
    for await (const read of format.readRows(file, context)) {
      if (!("row" in read)) continue;
      for (const part of format.toParts(read.row, head)) {
        if (part.element === "broken") continue;
        const kind = part.element === "node" ? nodeKind(part, context) : edgeKind(part, context);
        if (kind === undefined) strange[part.element].add(part.attributes.get("kind") ?? "none");
        if (part.element === "node") ids.set(nodeKey(file.name, part.id), nodeIdentity(part, dataset, file.name));
      }
    }
  }
  const names = files.map(({ name }) => ownName(name)).join(", ");
  refuseStrange(names, { of: "nodes", option: "--kind FIRM", found: strange.node });
  refuseStrange(names, { of: "edges", option: "--relationship ASSOCIATED_WITH", found: strange.edge });
  const { published } = context.options;
  const facts = { id: dataset, title: `${format.title}: ${names}`, publisher: "not stated", licence: undefined };
  return { facts: { ...facts, publishedOn: published, sha256: sha256Of(files) }, heads, ids };
}

export async function* readGraphRows<Head>(
  format: GraphFormat<Head>,
  files: readonly ImportFile[],
  context: ImportContext,
): AsyncGenerator<ReadRow<GraphRow>> {
  for (const file of files) {
    for await (const read of format.readRows(file, context)) {
      if ("refusal" in read) yield read;
      else yield { ...read, row: { place: read.place, value: read.row } };
    }
  }
}

export function nodeKey(file: string, id: string): string {
  return `${file}|${id}`;
}

/** The node's own kind where it is one of ours, else that of `--kind`. */
export function nodeKind({ attributes }: GraphNode, { options }: ImportContext): EntityKind | undefined {
  const find = (word: string | undefined) => entityKinds.find((kind) => kind === word);
  return find(attributes.get("kind")) ?? find(options.kind);
}

export function edgeKind({ attributes }: GraphEdge, { options }: ImportContext): RelationshipKind | undefined {
  const find = (word: string | undefined) => relationshipKindNames.find((kind) => kind === word);
  return find(attributes.get("kind")) ?? find(options.relationship);
}

function refuseStrange(
  where: string,
  { of, option, found }: { readonly of: string; readonly option: string; readonly found: ReadonlySet<string> },
): void {
  if (found.size === 0) return;
  const values = [...found].sort().slice(0, shownValues).map(excerpt).join(", ");
  const bound = `give each an attribute kind with a word of ours, or ${option} for all that have none`;
  const value = `of ${found.size} values is no kind of ours (${values})`;
  throw new UnreadableFile(where, { code: "UNKNOWN_WORD", field: `kind of ${of}`, value, bound });
}
