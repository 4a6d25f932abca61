import { checkedOffset, checksumOffset, openLayout } from "./layout.ts";
import type { Projection } from "./projection.ts";

/** CRC-32 of the bytes; `node:zlib` has a fast one. */
export type Checksum = (bytes: Uint8Array) => number;

/** Why bytes were not taken for a projection. Nothing is mended: the projection is built anew. */
export class SnapshotRefused extends Error {
  override readonly name = "SnapshotRefused";
}

/** The bytes to write as a snapshot file: the projection's own memory, sealed with its checksum. */
export function toSnapshot({ buffer }: Projection, checksum: Checksum): Uint8Array {
  const bytes = new Uint8Array(buffer);
  new DataView(buffer).setUint32(checksumOffset, checksum(bytes.subarray(checkedOffset)), true);
  return bytes;
}

/**
 * The projection of a snapshot's bytes, without a copy.
 * Throws SnapshotRefused where they are cut, altered, foreign, of another layout or of another graph version.
 */
export function fromSnapshot(
  buffer: SharedArrayBuffer,
  { checksum, version }: { readonly checksum: Checksum; readonly version?: string },
): Projection {
  const projection = open(buffer);
  if (version !== undefined && projection.version !== version) {
    throw new SnapshotRefused(`the snapshot is of version ${projection.version}, but ${version} is wanted`);
  }
  const stated = new DataView(buffer).getUint32(checksumOffset, true);
  if (stated !== checksum(new Uint8Array(buffer, checkedOffset))) {
    throw new SnapshotRefused("the snapshot's checksum does not fit its bytes");
  }
  return projection;
}

function open(buffer: SharedArrayBuffer): Projection {
  try {
    return openLayout(buffer);
  } catch (cause) {
    throw new SnapshotRefused(`the snapshot is not usable: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
