import type { XmlValue } from "../reading/xml-records.ts";
import { childrenOf, type GraphPart, textOf } from "./graph-element.ts";
import type { HeadElement } from "./read-head.ts";

/** What the head of a GraphML file says of its nodes and edges. */
export interface GraphmlHead {
  readonly keys: ReadonlyMap<string, Key>;
  readonly isDirected: boolean;
}

interface Key {
  readonly name: string;
  readonly of: string;
  readonly fallback: string | undefined;
}

export function toGraphmlHead(elements: readonly HeadElement[]): GraphmlHead {
  const keys = new Map<string, Key>();
  let last: string | undefined;
  for (const { name, attributes, text } of elements) {
    const { id } = attributes;
    if (name === "key" && id !== undefined) {
      keys.set(id, { name: attributes["attr.name"] ?? id, of: attributes.for ?? "all", fallback: undefined });
      last = id;
    }
    const key = last === undefined ? undefined : keys.get(last);
    if (name === "default" && last !== undefined && key !== undefined) keys.set(last, { ...key, fallback: text });
  }
  const graph = elements.find(({ name }) => name === "graph");
  return { keys, isDirected: graph?.attributes.edgedefault === "directed" };
}

/** The nodes and edges of an element; those of a graph inside a node stand in that node. */
export function toGraphmlParts(value: XmlValue, head: GraphmlHead, parent?: string): readonly GraphPart[] {
  if (childrenOf(value, "endpoint").length > 0) {
    return [{ element: "broken", field: "hyperedge", value: "joins more than two nodes" }];
  }
  const [from, to] = [textOf(value, "source"), textOf(value, "target")];
  if (from !== undefined && to !== undefined) {
    const directed = textOf(value, "directed");
    const isDirected = directed === undefined ? head.isDirected : directed === "true";
    const { attributes, label } = readFields(value, head, "edge");
    const direction = isDirected ? "forward" : "none";
    return [{ element: "edge", id: textOf(value, "id"), from, to, direction, label, attributes, spells: [] }];
  }
  const id = textOf(value, "id");
  if (id === undefined) return [{ element: "broken", field: "id", value: "is missing" }];
  const inside = childrenOf(value, "graph").flatMap((graph) => {
    const edgedefault = textOf(graph, "edgedefault");
    const inner = { ...head, isDirected: edgedefault === undefined ? head.isDirected : edgedefault === "directed" };
    return ["node", "edge", "hyperedge"].flatMap((name) =>
      childrenOf(graph, name).flatMap((child) => toGraphmlParts(child, inner, id)),
    );
  });
  return [{ element: "node", id, parent, ...readFields(value, head, "node") }, ...inside];
}

/** Values by the names of their keys, defaults where there is none; a label may be drawn by yEd. */
function readFields(value: XmlValue, { keys }: GraphmlHead, of: "node" | "edge") {
  const attributes = new Map<string, string>();
  for (const { name, of: whose, fallback } of keys.values()) {
    if (fallback !== undefined && fallback !== "" && (whose === of || whose === "all")) attributes.set(name, fallback);
  }
  let label: string | undefined;
  for (const data of childrenOf(value, "data")) {
    const key = keys.get(textOf(data, "key") ?? "");
    const text = textOf({ data }, "data");
    if (text === undefined) label ??= drawnLabel(data);
    else attributes.set(key?.name ?? textOf(data, "key") ?? "", text);
  }
  return { attributes, label: attributes.get("label") ?? attributes.get("name") ?? label };
}

/** The first label inside of shapes such as `ShapeNode` and `PolyLineEdge`. */
function drawnLabel(value: XmlValue): string | undefined {
  if (typeof value === "string") return undefined;
  const own = textOf(value, "NodeLabel") ?? textOf(value, "EdgeLabel");
  if (own !== undefined) return own;
  const children = Object.keys(value).flatMap((name) => childrenOf(value, name));
  return children.map(drawnLabel).find((label) => label !== undefined);
}
