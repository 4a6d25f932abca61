import type { ImportFile, Place } from "../importer.ts";

/** A part of a package: a member of one of its lists, or what stands around them. */
export interface PackagePart {
  readonly kind: "member" | "envelope";
  readonly place: Place;
  readonly bytes: Uint8Array;
  /** Of the part in the file; `bytes` holds less where that is over the bound. */
  readonly length: number;
}

const [quote, comma, colon, backslash, lineFeed] = [0x22, 0x2c, 0x3a, 0x5c, 0x0a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Cuts JSON values into the members of the lists that stand under given keys of an outermost object, each as soon as it
 * is whole, and the rest of that object, in which the lists are empty. The values may stand one after another (JSON
 * Lines) or in one list. Memory holds one member and one envelope of at most `bound` bytes each.
 */
export async function* splitPackage(
  file: ImportFile,
  { keys, bound }: { readonly keys: readonly string[]; readonly bound: number },
): AsyncGenerator<PackagePart> {
  let depth = 0;
  /** How deep the outermost objects stand: 1 in a list. */
  let base = 0;
  let inText = false;
  let escaped = false;
  let text: number[] = [];
  let key = "";
  let isOpenList = false;
  let line = 1;
  let offset = 0;
  let envelope: OpenPart | undefined;
  let member: OpenPart | undefined;

  for await (const chunk of file.bytes()) {
    let from = 0;
    const flush = (at: number) => {
      if (member !== undefined) take(member, chunk.subarray(from, at), bound);
      else if (envelope !== undefined && !isOpenList) take(envelope, chunk.subarray(from, at), bound);
      from = at;
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === lineFeed) line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inText = false;
        if (inText && depth === base + 1 && text.length < 40) text.push(byte);
        continue;
      }
      if (byte <= 0x20) continue;
      const isBetween = isOpenList && depth === base + 2;
      if (depth === 0 && byte === openList && envelope === undefined) {
        base = 1;
      } else if (depth === base && envelope !== undefined && (byte === comma || byte === closeList)) {
        flush(at);
        yield close("envelope", envelope);
        envelope = undefined;
      } else if (depth === base && envelope === undefined && byte !== comma && byte !== closeList) {
        envelope = openPart({ file: file.name, line, byteOffset: offset + at });
        from = at;
      } else if (isBetween && member === undefined && byte !== comma && byte !== closeList) {
        member = openPart({ file: file.name, line, byteOffset: offset + at });
        from = at;
      } else if (isBetween && member !== undefined && (byte === comma || byte === closeList)) {
        flush(at);
        yield close("member", member);
        member = undefined;
      }
      if (byte === quote) {
        inText = true;
        text = [];
      } else if (byte === colon && depth === base + 1) {
        key = String.fromCharCode(...text);
      } else if (byte === openList || byte === openObject) {
        depth += 1;
        if (byte === openList && depth === base + 2 && keys.includes(key)) {
          flush(at + 1);
          isOpenList = true;
        }
      } else if (byte === closeList || byte === closeObject) {
        if (isOpenList && depth === base + 2) {
          isOpenList = false;
          from = at;
        }
        depth -= 1;
        if (depth === base && envelope !== undefined) {
          flush(at + 1);
          yield close("envelope", envelope);
          envelope = undefined;
        }
      }
    }
    flush(chunk.length);
    offset += chunk.length;
  }
  if (member !== undefined) yield close("member", member);
  if (envelope !== undefined) yield close("envelope", envelope);
}

interface OpenPart {
  readonly place: Place;
  readonly parts: Uint8Array[];
  length: number;
}

function openPart(place: Place): OpenPart {
  return { place, parts: [], length: 0 };
}

function take(part: OpenPart, bytes: Uint8Array, bound: number): void {
  if (part.length <= bound) part.parts.push(bytes);
  part.length += bytes.length;
}

function close(kind: PackagePart["kind"], { place, parts, length }: OpenPart): PackagePart {
  return { kind, place, bytes: Buffer.concat(parts), length };
}
