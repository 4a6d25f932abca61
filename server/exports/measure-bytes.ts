import { createHash } from "node:crypto";
import type { WrittenFile } from "./report.ts";

/** Bytes that are gathered before they are passed on: a line alone would cost a write each. */
const pieceBytes = 65_536;

export interface MeasureOptions {
  /** Ends the reading between two pieces, which then rejects with its reason. */
  readonly signal: AbortSignal;
  /** Told the bytes of each piece before it is passed on. */
  onPiece?(bytes: number): void;
  /** Told when the last piece was taken. */
  onEnd(measured: Pick<WrittenFile, "bytes" | "sha256">): void;
}

/** The pieces as bytes, text as UTF-8, in pieces of some 64 kB, and what they come to. */
export async function* measureBytes(
  pieces: AsyncIterable<string | Uint8Array>,
  { signal, onPiece, onEnd }: MeasureOptions,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  let gathered: Uint8Array[] = [];
  let length = 0;
  const take = (): Uint8Array => {
    const piece = Buffer.concat(gathered);
    gathered = [];
    length = 0;
    hash.update(piece);
    bytes += piece.length;
    onPiece?.(piece.length);
    return piece;
  };
  for await (const piece of pieces) {
    signal.throwIfAborted();
    const added = typeof piece === "string" ? Buffer.from(piece) : piece;
    gathered.push(added);
    length += added.length;
    if (length >= pieceBytes) yield take();
  }
  signal.throwIfAborted();
  if (length > 0) yield take();
  onEnd({ bytes, sha256: hash.digest("hex") });
}
