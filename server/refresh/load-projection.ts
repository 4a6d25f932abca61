import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { toDay } from "../domain/partial-date.ts";
import { LinchpinError } from "../errors.ts";
import { ProjectionBuilder } from "../projection/build/projection-builder.ts";
import type { Projection } from "../projection/projection.ts";
import { fromSnapshot, toSnapshot } from "../projection/snapshot.ts";
import type { ProjectionReader } from "../store/projection-reader.ts";

const ending = ".projection";

export interface SnapshotPlace {
  /** Where snapshots are kept; made when it is missing. */
  readonly folder: string;
  readonly report: (line: string) => void;
}

/**
 * The projection of the graph as it is now: from the snapshot of its version, else built from the database and
 * kept as the one snapshot of the folder. A snapshot that cannot be read, is cut, altered or foreign is built anew.
 * Throws CHANGED_WHILE_READ where an import changed the graph while it was built: that is a copy of no version.
 */
export async function loadProjection(reader: ProjectionReader, { folder, report }: SnapshotPlace): Promise<Projection> {
  const { version } = await reader.getGraphVersion();
  const file = join(folder, `${version}${ending}`);
  const kept = await readSnapshot(file, version, report);
  if (kept !== undefined) return kept;
  const projection = await buildProjection(reader, version);
  const after = await reader.getGraphVersion();
  if (after.version !== version)
    throw new LinchpinError("CHANGED_WHILE_READ", { value: version, bound: after.version });
  await writeSnapshot(projection, { folder, report });
  return projection;
}

/** Streams the graph's structure out of the database. Throws RangeError where an import changed it meanwhile. */
export async function buildProjection(reader: ProjectionReader, version: string): Promise<Projection> {
  const builder = new ProjectionBuilder();
  for await (const batch of reader.streamEntities()) builder.addEntities(batch);
  for await (const batch of reader.streamRelationships()) builder.addRelationships(batch);
  await setImmediate();
  return builder.build({ version, day: toDay(new Date()) });
}

async function readSnapshot(
  file: string,
  version: string,
  report: SnapshotPlace["report"],
): Promise<Projection | undefined> {
  try {
    const snapshot = await open(file, "r");
    try {
      const { size } = await snapshot.stat();
      const buffer = new SharedArrayBuffer(size);
      await readWhole(snapshot, new Uint8Array(buffer));
      return fromSnapshot(buffer, { checksum: crc32, version });
    } finally {
      await snapshot.close();
    }
  } catch (error) {
    if (!isMissing(error)) report(`${file} is built anew: ${error instanceof Error ? error.message : error}.`);
    return undefined;
  }
}

async function readWhole(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let filled = 0; filled < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) return;
    filled += bytesRead;
  }
}

/** Written aside and renamed, so that a file under its own name is whole; snapshots of other versions go. */
async function writeSnapshot(projection: Projection, { folder, report }: SnapshotPlace): Promise<void> {
  const name = `${projection.version}${ending}`;
  const draft = join(folder, `${name}.${process.pid}.draft`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, toSnapshot(projection, crc32), { mode: 0o600 });
    await rename(draft, join(folder, name));
    for (const other of await readdir(folder)) {
      if (other !== name && other.endsWith(ending)) await rm(join(folder, other), { force: true });
    }
  } catch (error) {
    // Without a snapshot the next start is slower, and nothing else.
    report(`The snapshot could not be kept: ${error instanceof Error ? error.message : error}.`);
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
