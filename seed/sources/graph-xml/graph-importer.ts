import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import type { ImportContext, Importer, Mapped } from "../importer.ts";
import { remarkOnIdentifiers } from "../making/identifier-remarks.ts";
import { makeDataset, makeFileSource, optionStatus, optionTier } from "../making/make-dataset.ts";
import { makeRelationship, type Said } from "../making/make-records.ts";
import { ownName } from "../making/own-name.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import type { GraphEdge, GraphNode, GraphPart, GraphRow } from "./graph-element.ts";
import {
  edgeKind,
  type GraphFormat,
  type GraphSurvey,
  nodeKey,
  nodeKind,
  readGraphRows,
  surveyParts,
} from "./survey-parts.ts";
import { toGraphEntity } from "./to-entity.ts";
import { toGraphRelationships } from "./to-relationships.ts";

/** An importer of graphs drawn elsewhere. They name no sources, so that their claims are no more than alleged. */
export function createGraphImporter<Head>(
  format: string,
  reading: GraphFormat<Head>,
): Importer<GraphRow, GraphSurvey<Head>> {
  return {
    format,
    title: reading.title,
    takes: `${reading.title} files, with the attributes that they name.`,
    defaults: { tier: "SEED", status: "ALLEGED", licence: "not stated" },
    refuses: "row",
    repeats: "joined",
    needsDataset: true,
    survey: (files, context) => surveyParts(reading, files, context),
    begin(context, survey) {
      return survey === undefined ? [] : [makeDataset(survey.facts, context), sourceOf(survey, context)];
    },
    read: (files, context) => readGraphRows(reading, files, context),
    map(row, context, survey) {
      const head = survey?.heads.get(row.place.file);
      if (survey === undefined || head === undefined) throw new Error("nodes are mapped after their survey");
      return toRecords(reading.toParts(row.value, head), { row, context, survey });
    },
  };
}

interface Frame {
  readonly row: GraphRow;
  readonly context: ImportContext;
  readonly survey: GraphSurvey<unknown>;
}

type Made = Extract<Mapped, { readonly outcome: "records" }> | { readonly refusal: Refusal };

/** The records of a row, refused as a whole where one of its parts is. */
function toRecords(parts: readonly GraphPart[], frame: Frame): Mapped {
  const made = parts.map((part): Made => {
    if (part.element === "node") return toNode(part, frame);
    if (part.element === "edge") return toEdge(part, frame);
    const bound = part.field === "hyperedge" ? "draw it as edges between two nodes" : "each node has an id";
    return { refusal: { code: "MISSING_KEY", field: part.field, value: part.value, bound } };
  });
  const refused = made.find((one) => "refusal" in one);
  if (refused !== undefined) return { outcome: "refused", refusal: refused.refusal };
  const good = made.flatMap((one) => ("records" in one ? [one] : []));
  return {
    outcome: "records",
    records: good.flatMap(({ records }) => records),
    remarks: good.flatMap(({ remarks = [] }) => remarks),
    leftOut: good.flatMap(({ leftOut = [] }) => leftOut),
  };
}

function toNode(node: GraphNode, { row, context, survey }: Frame): Made {
  const { file } = row.place;
  const id = survey.ids.get(nodeKey(file, node.id));
  const kind = nodeKind(node, context);
  if (id === undefined || kind === undefined) throw new Error(`node ${node.id} was not surveyed`);
  const said: Said = { source: sourceOf(survey, context).id, locator: `${ownName(file)} node ${node.id}` };
  const { record, remarks: fields, leftOut } = toGraphEntity(node, { id, kind }, said);
  const records: LinchpinRecord[] = [record];
  if (node.parent !== undefined) {
    const whole = survey.ids.get(nodeKey(file, node.parent));
    if (whole === undefined) return { refusal: unknownNode("pid", node.parent) };
    const ends = { dataset: survey.facts.id, kind: "PART_OF", from: id, to: whole } as const;
    records.push(
      makeRelationship(
        { ...ends, status: optionStatus(context) ?? "ALLEGED", role: "drawn inside", key: "inside" },
        said,
      ),
    );
  }
  return {
    outcome: "records",
    records,
    remarks: [...fields, ...remarkOnIdentifiers(record.identifiers ?? [])],
    leftOut,
  };
}

function toEdge(edge: GraphEdge, { row, context, survey }: Frame): Made {
  const { file, line } = row.place;
  const kind = edgeKind(edge, context);
  const from = survey.ids.get(nodeKey(file, edge.from));
  const to = survey.ids.get(nodeKey(file, edge.to));
  if (kind === undefined) throw new Error("an edge was not surveyed");
  if (from === undefined) return { refusal: unknownNode("source", edge.from) };
  if (to === undefined) return { refusal: unknownNode("target", edge.to) };
  const locator = `${ownName(file)}${edge.id === undefined ? `#${line}` : ` edge ${edge.id}`}`;
  const status = optionStatus(context) ?? "ALLEGED";
  const said = { source: sourceOf(survey, context).id, locator };
  const made = toGraphRelationships(edge, { dataset: survey.facts.id, kind, from, to, status }, said);
  if ("refusal" in made) return { refusal: made.refusal };
  return { outcome: "records", records: made.relationships, remarks: made.remarks, leftOut: made.leftOut };
}

function sourceOf({ facts }: GraphSurvey<unknown>, context: ImportContext) {
  return makeFileSource(facts, { tier: optionTier(context) ?? "SEED" }, context);
}

function unknownNode(field: string, id: string): Refusal {
  return { code: "UNKNOWN_ENTITY", field, value: `is ${excerpt(id)}`, bound: "the file has no such node" };
}
