import type { XmlValue } from "../reading/xml-records.ts";
import { childrenOf, type GraphEdge, type GraphPart, type Spell, textOf } from "./graph-element.ts";
import type { HeadElement } from "./read-head.ts";

/** What the head of a GEXF file says of its nodes and edges. */
export interface GexfHead {
  /** Titles and defaults of attributes by class and id. */
  readonly attributes: Readonly<Record<"node" | "edge", ReadonlyMap<string, Attribute>>>;
  readonly edgeType: string;
  /** Whether times are dates; else they are numbers, which say nothing of when. */
  readonly hasDates: boolean;
}

interface Attribute {
  readonly title: string;
  readonly fallback: string | undefined;
}

export function toGexfHead(elements: readonly HeadElement[]): GexfHead {
  const attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  let current = attributes.node;
  let last = "";
  for (const { name, attributes: given, text } of elements) {
    if (name === "attributes") current = given.class === "edge" ? attributes.edge : attributes.node;
    if (name === "attribute" && given.id !== undefined) {
      last = given.id;
      current.set(last, { title: given.title ?? last, fallback: undefined });
    }
    const attribute = current.get(last);
    if (name === "default" && attribute !== undefined) current.set(last, { ...attribute, fallback: text });
  }
  const graph = elements.find(({ name }) => name === "graph")?.attributes ?? {};
  const hasDates = ["date", "dateTime", "xsd:dateTime"].includes(graph.timeformat ?? graph.timetype ?? "");
  return { attributes, edgeType: graph.defaultedgetype ?? "undirected", hasDates };
}

/** The nodes and edges of an element; nodes inside a node, and those that name it as `pid`, stand in it. */
export function toGexfParts(value: XmlValue, head: GexfHead, parent?: string): readonly GraphPart[] {
  const [from, to] = [textOf(value, "source"), textOf(value, "target")];
  const id = textOf(value, "id");
  if (from !== undefined && to !== undefined) {
    const type = textOf(value, "type") ?? head.edgeType;
    const direction: GraphEdge["direction"] = type === "directed" ? "forward" : type === "mutual" ? "both" : "none";
    const attributes = readAttributes(value, head.attributes.edge);
    const kind = textOf(value, "kind");
    if (kind !== undefined && !attributes.has("kind")) attributes.set("kind", kind);
    const spells = spellsOf(value);
    const when = head.hasDates ? { spells } : { spells: [], ...(spells.length > 0 && { undated: true as const }) };
    return [{ element: "edge", id, from, to, direction, label: textOf(value, "label"), attributes, ...when }];
  }
  if (id === undefined) return [{ element: "broken", field: "id", value: "is missing" }];
  const attributes = readAttributes(value, head.attributes.node);
  const label = textOf(value, "label") ?? attributes.get("name");
  const inside = ["nodes", "edges"].flatMap((list) =>
    childrenOf(value, list).flatMap((group) =>
      ["node", "edge"].flatMap((name) => childrenOf(group, name).flatMap((one) => toGexfParts(one, head, id))),
    ),
  );
  return [{ element: "node", id, label, attributes, parent: textOf(value, "pid") ?? parent }, ...inside];
}

/** Values by the titles of their attributes. GEXF 1.1 names the attribute in `id`, later versions in `for`. */
function readAttributes(value: XmlValue, known: ReadonlyMap<string, Attribute>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { title, fallback } of known.values()) {
    if (fallback !== undefined && fallback !== "") attributes.set(title, fallback);
  }
  for (const group of childrenOf(value, "attvalues")) {
    for (const one of childrenOf(group, "attvalue")) {
      const id = textOf(one, "for") ?? textOf(one, "id") ?? "";
      const text = textOf(one, "value");
      if (text !== undefined) attributes.set(known.get(id)?.title ?? id, text);
    }
  }
  return attributes;
}

function spellsOf(value: XmlValue): readonly Spell[] {
  const spells = childrenOf(value, "spells").flatMap((group) => childrenOf(group, "spell"));
  return (spells.length > 0 ? spells : [value])
    .map((one) => ({
      since: textOf(one, "start") ?? textOf(one, "startopen"),
      until: textOf(one, "end") ?? textOf(one, "endopen"),
    }))
    .filter(({ since, until }) => since !== undefined || until !== undefined);
}
