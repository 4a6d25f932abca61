import type { ImportFile, Place } from "../importer.ts";
import type { Refusal } from "../refusal.ts";

/** The text of one member of a list, or why it cannot be read. */
export type ListMember = { readonly place: Place } & (
  | { readonly text: string }
  | { readonly refusal: Refusal; readonly raw: string }
);

const [quote, comma, backslash, lineFeed] = [0x22, 0x2c, 0x5c, 0x0a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Bytes of an unreadable member that its refusal keeps. */
const rawBytes = 4_096;

/**
 * Cuts a JSON list into its members without parsing them, so that a file of any size is read with one member in
 * memory and a broken member costs no other. With `wrapped` the lists may stand in one object.
 */
export async function* splitJsonList(
  file: ImportFile,
  { lineBytes, layout }: { readonly lineBytes: number; readonly layout: "listed" | "wrapped" },
): AsyncGenerator<ListMember> {
  /** What is open around the present byte, outermost first. */
  const open: number[] = [];
  let inText = false;
  let escaped = false;
  let line = 1;
  let offset = 0;
  let lists = 0;
  let member: OpenMember | undefined;
  const isBetween = () =>
    open.at(-1) === openList &&
    (open.length === 1 || (layout === "wrapped" && open.length === 2 && open[0] === openObject));

  for await (const chunk of file.bytes()) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === lineFeed) line += 1;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inText = false;
        continue;
      }
      if (byte <= 0x20) continue;
      const between = isBetween();
      if (between && (byte === comma || byte === closeList)) {
        if (member !== undefined) {
          yield close(take(member, chunk.subarray(from, at), lineBytes), lineBytes);
          member = undefined;
        }
      } else if (between && member === undefined) {
        member = { place: { file: file.name, line, byteOffset: offset + at }, parts: [], length: 0 };
        from = at;
      }
      if (byte === quote) inText = true;
      else if (byte === openList || byte === openObject) {
        open.push(byte);
        if (isBetween()) lists += 1;
      } else if (byte === closeList || byte === closeObject) open.pop();
    }
    if (member !== undefined) member = take(member, chunk.subarray(from), lineBytes);
    offset += chunk.length;
  }
  const end = { file: file.name, line, byteOffset: offset };
  if (open.length > 0 || inText) yield broken(member?.place ?? end, "ends before its list does", member);
  else if (lists === 0 && offset > 0)
    yield broken({ ...end, line: 1, byteOffset: 0 }, "holds no list of records", member);
}

interface OpenMember {
  readonly place: Place;
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

/** The member with one more part; beyond the bound only its length is kept. */
function take(member: OpenMember, part: Uint8Array, lineBytes: number): OpenMember {
  const parts = member.length > lineBytes ? member.parts : [...member.parts, part];
  return { ...member, parts, length: member.length + part.length };
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function close({ place, parts, length }: OpenMember, lineBytes: number): ListMember {
  const bytes = Buffer.concat(parts);
  const refuse = (code: Refusal["code"], value: string, bound: string): ListMember => ({
    place,
    refusal: { code, field: "line", value, bound },
    raw: rawOf(bytes),
  });
  if (length > lineBytes) return refuse("LINE_TOO_LONG", `has ${length} bytes`, `a record has at most ${lineBytes}`);
  try {
    const text = strict.decode(bytes).trimEnd();
    return text.includes("\0") ? refuse("NUL", "holds a NUL character", "remove it") : { place, text };
  } catch {
    return refuse("ENCODING", "is not valid UTF-8", "write the file as UTF-8");
  }
}

function broken(place: Place, value: string, member: OpenMember | undefined): ListMember {
  const bound = "give a JSON list of records, whole";
  return {
    place,
    refusal: { code: "NOT_JSON", field: "line", value, bound },
    raw: rawOf(Buffer.concat(member?.parts ?? [])),
  };
}

function rawOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, rawBytes));
}
