import type { Place } from "../importer.ts";
import type { XmlValue } from "../reading/xml-records.ts";

/** A node as a file draws it: what its attributes mean is not known yet. */
export interface GraphNode {
  readonly element: "node";
  readonly id: string;
  readonly label: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** The node that it stands in. */
  readonly parent: string | undefined;
}

/** An edge as a file draws it. */
export interface GraphEdge {
  readonly element: "edge";
  readonly id: string | undefined;
  readonly from: string;
  readonly to: string;
  /** `both`: one relationship each way. */
  readonly direction: "forward" | "both" | "none";
  readonly label: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** When it held: several times where it was broken off. */
  readonly spells: readonly Spell[];
  /** Set where the file says when it held by numbers, which say nothing of when. */
  readonly undated?: true;
}

export interface Spell {
  readonly since: string | undefined;
  readonly until: string | undefined;
}

/** What a row of the file holds: a node with all that stands inside of it, an edge, or something that is not taken. */
export interface GraphRow {
  readonly place: Place;
  readonly value: XmlValue;
}

export type GraphPart =
  | GraphNode
  | GraphEdge
  | { readonly element: "broken"; readonly field: string; readonly value: string };

/** The text of an attribute or a child without children. */
export function textOf(value: XmlValue | undefined, name: string): string | undefined {
  const [first] = childrenOf(value, name);
  const text = typeof first === "string" ? first : typeof first?.$ === "string" ? first.$ : undefined;
  return text === undefined || text.trim() === "" ? undefined : text.trim();
}

/** The children of a name, one or many. */
export function childrenOf(value: XmlValue | undefined, name: string): readonly XmlValue[] {
  if (typeof value !== "object" || !Object.hasOwn(value, name)) return [];
  const found = value[name];
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

function isList(value: XmlValue | readonly XmlValue[]): value is readonly XmlValue[] {
  return Array.isArray(value);
}
