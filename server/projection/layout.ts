import { vocabulary } from "./codes.ts";
import type { Projection } from "./projection.ts";

/** A typed array of the projection. */
export type Cells = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

type View = (buffer: SharedArrayBuffer, offset: number, length: number) => Cells;
const toCells: Readonly<Record<CellType, View>> = {
  u8: (...place) => new Uint8Array(...place),
  u16: (...place) => new Uint16Array(...place),
  i32: (...place) => new Int32Array(...place),
  u32: (...place) => new Uint32Array(...place),
  f64: (...place) => new Float64Array(...place),
};
const arrayTypes = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array, f64: Float64Array } as const;
type CellType = keyof typeof arrayTypes;

interface Section {
  readonly path: string;
  readonly type: CellType;
  readonly offset: number;
  readonly length: number;
}

/** What stands before the arrays: enough to find every one and to refuse a stranger. */
interface Header {
  /** Raised whenever an array is added, removed or read otherwise. */
  readonly layout: number;
  readonly vocabulary: typeof vocabulary;
  readonly version: string;
  readonly day: number;
  readonly entityCount: number;
  readonly relationshipCount: number;
  /** Of the whole buffer. */
  readonly byteLength: number;
  readonly sections: readonly Section[];
}

export const layoutNumber = 2;
/** `LNCHPROJ`, then the checksum of what follows it and the length of the header, 32 bits each. */
export const magic = "LNCHPROJ";
export const checksumOffset = magic.length;
export const checkedOffset = checksumOffset + 4;
const headerOffset = checkedOffset + 4;
/** Arrays start on cache lines. */
const alignment = 64;

const align = (offset: number): number => Math.ceil(offset / alignment) * alignment;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Everything of a projection but the buffer that it will lie in. */
export type LooseProjection = Omit<Projection, "buffer">;

/** Lays the arrays out in one shared buffer; the checksum is left at 0. */
export function layOut(loose: LooseProjection): Projection {
  const arrays = collectArrays(loose);
  const { version, day, entityCount, relationshipCount } = loose;
  const facts = { layout: layoutNumber, vocabulary, version, day, entityCount, relationshipCount };
  // The header's length shifts the arrays, whose offsets stand in it: measured with the longest offsets first.
  const widest = arrays.map(({ path, cells }) => toSection(path, cells, Number.MAX_SAFE_INTEGER));
  const room = encoder.encode(JSON.stringify({ ...facts, byteLength: Number.MAX_SAFE_INTEGER, sections: widest }));
  let end = align(headerOffset + room.length);
  const sections = arrays.map(({ path, cells }) => {
    const section = toSection(path, cells, end);
    end = align(end + cells.byteLength);
    return section;
  });
  const header = encoder.encode(JSON.stringify({ ...facts, byteLength: end, sections }));

  const buffer = new SharedArrayBuffer(end);
  const bytes = new Uint8Array(buffer);
  bytes.set(encoder.encode(magic));
  new DataView(buffer).setUint32(checkedOffset, header.length, true);
  bytes.set(header, headerOffset);
  arrays.forEach(({ cells }, index) => {
    bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), sections[index]?.offset);
  });
  return openLayout(buffer);
}

/** The projection whose arrays lie in the buffer. Throws RangeError where its header is not this version's. */
export function openLayout(buffer: SharedArrayBuffer): Projection {
  const header = readHeader(buffer);
  const tree: Record<string, unknown> = {};
  for (const { path, type, offset, length } of header.sections) {
    plant(tree, path.split("."), toCells[type](buffer, offset, length));
  }
  plant(tree, ["entities", "ids", "count"], header.entityCount);
  plant(tree, ["relationships", "ids", "count"], header.relationshipCount);
  const { version, day, entityCount, relationshipCount } = header;
  // The sections were written from a Projection by this very layout number, so that the tree has its shape.
  return { ...tree, buffer, version, day, entityCount, relationshipCount } as unknown as Projection;
}

function readHeader(buffer: SharedArrayBuffer): Header {
  const bytes = new Uint8Array(buffer);
  if (buffer.byteLength < headerOffset || decoder.decode(bytes.slice(0, magic.length)) !== magic) {
    throw new RangeError("it does not begin as a snapshot does");
  }
  const length = new DataView(buffer).getUint32(checkedOffset, true);
  const text = decoder.decode(bytes.slice(headerOffset, headerOffset + length));
  const header = parseHeader(text);
  if (header?.layout !== layoutNumber || JSON.stringify(header.vocabulary) !== JSON.stringify(vocabulary)) {
    throw new RangeError("it was written by another version of the program");
  }
  if (header.byteLength !== buffer.byteLength) {
    throw new RangeError(`it has ${buffer.byteLength} bytes of ${header.byteLength}`);
  }
  return header;
}

function parseHeader(text: string): Header | undefined {
  try {
    return JSON.parse(text) as Header;
  } catch {
    return undefined;
  }
}

function toSection(path: string, cells: Cells, offset: number): Section {
  const type = (Object.keys(arrayTypes) as CellType[]).find((name) => cells instanceof arrayTypes[name]) ?? "u8";
  return { path, type, offset, length: cells.length };
}

/** The arrays with their dotted paths, in a fixed order. */
function collectArrays(tree: object, prefix = ""): readonly { readonly path: string; readonly cells: Cells }[] {
  return Object.entries(tree)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, member]: [string, unknown]) => {
      const path = `${prefix}${key}`;
      if (ArrayBuffer.isView(member)) return [{ path, cells: member as Cells }];
      return typeof member === "object" && member !== null ? collectArrays(member, `${path}.`) : [];
    });
}

function plant(tree: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const branch = (tree[key] ?? {}) as Record<string, unknown>;
  tree[key] = branch;
  plant(branch, rest, value);
}
