import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadProjection } from "../../../../server/refresh/load-projection.ts";
import { openProjectionReader } from "../../../../server/store/neo4j/whole/projection-reader.ts";
import { openSharedStore } from "../../../support/database/shared-store.ts";
import { entityRecords, relationshipRecords } from "../../../support/graphs/curated-graph.ts";

const reader = openProjectionReader(openSharedStore().connection);
/** The same graph, of which nothing may be read but its version. */
const unread = {
  ...reader,
  streamEntities: () => {
    throw new Error("the database was read");
  },
};
let folder: string;
let lines: string[];
const place = () => ({ folder, report: (line: string) => lines.push(line) });
const snapshots = () => readdirSync(folder);
const bytesOf = ({ buffer }: { buffer: SharedArrayBuffer }) => Buffer.from(new Uint8Array(buffer).slice());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-snapshots-"));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("holds every entity and relationship of the graph, at its version", async () => {
  const projection = await loadProjection(reader, place());
  expect(projection).toMatchObject({
    version: (await reader.getGraphVersion()).version,
    entityCount: entityRecords.length,
    relationshipCount: relationshipRecords.length,
  });
  expect(await reader.countRows()).toEqual({
    entities: entityRecords.length,
    relationships: relationshipRecords.length,
  });
});

test("comes from its snapshot the second time, byte for byte, without reading the graph", async () => {
  const built = bytesOf(await loadProjection(reader, place()));
  expect(bytesOf(await loadProjection(unread, place())).equals(built)).toBe(true);
  expect(lines).toEqual([]);
});

test.each([
  ["cut", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ["empty", () => Buffer.alloc(0)],
  [
    "altered in one bit",
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))),
  ],
  ["of something else", () => Buffer.from("not a projection at all".repeat(100))],
])("a snapshot that is %s is refused in a line and built anew", async (_, spoil) => {
  const whole = bytesOf(await loadProjection(reader, place()));
  const [name = ""] = snapshots();
  writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
  expect(bytesOf(await loadProjection(reader, place())).equals(whole)).toBe(true);
  expect(lines).toEqual([expect.stringMatching(/is built anew: .+\.$/)]);
  expect(bytesOf(await loadProjection(unread, place())).equals(whole)).toBe(true);
});

test("only the snapshot of the last version is kept", async () => {
  writeFileSync(join(folder, "0123456789ab.projection"), "of a version that is gone");
  await loadProjection(reader, place());
  expect(snapshots()).toEqual([`${(await reader.getGraphVersion()).version}.projection`]);
});

test("a folder that cannot be written to costs the snapshot, not the projection", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  const { entityCount } = await loadProjection(reader, { ...place(), folder: join(file, "inside") });
  expect(entityCount).toBe(entityRecords.length);
  expect(lines).toEqual([
    expect.stringMatching(/ is built anew: ENOTDIR/),
    expect.stringMatching(/^The snapshot could not be kept: /),
  ]);
});
