import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import type { Projection } from "../../../../server/projection/projection.ts";
import { fromSnapshot, SnapshotRefused, toSnapshot } from "../../../../server/projection/snapshot.ts";
import { projectStory } from "../../../support/graphs/graphs.ts";
import { seeded } from "../../../support/graphs/random.ts";
import { randomStory } from "../../../support/graphs/random-stories.ts";

const checksum = (bytes: Uint8Array): number => crc32(bytes);
const random = seeded(7);
const story = randomStory(random);
const bytes = toSnapshot(projectStory(story), checksum).slice();

function read(from: Uint8Array, version?: string): Projection {
  const buffer = new SharedArrayBuffer(from.length);
  new Uint8Array(buffer).set(from);
  return fromSnapshot(buffer, { checksum, ...(version !== undefined && { version }) });
}

test("a snapshot read back is the projection that was written", () => {
  const original = projectStory(story);
  const { buffer: _, ...copy } = read(toSnapshot(original, checksum), "v1");
  const { buffer: __, ...expected } = original;
  expect(copy).toEqual(expected);
});

test("rows in another order make the same bytes", () => {
  for (let seed = 1; seed <= 50; seed++) {
    const some = randomStory(seeded(seed));
    const shuffled = {
      ...some,
      entities: random.shuffle(some.entities),
      relationships: random.shuffle(some.relationships),
    };
    expect(Buffer.compare(toSnapshot(projectStory(shuffled), checksum), toSnapshot(projectStory(some), checksum))).toBe(
      0,
    );
  }
});

test("a snapshot that is cut anywhere is refused", () => {
  for (let length = 0; length < bytes.length; length += 97) {
    expect(() => read(bytes.subarray(0, length))).toThrow(SnapshotRefused);
  }
});

test("a snapshot with any byte changed is refused", () => {
  for (let place = 0; place < bytes.length; place += 13) {
    const changed = bytes.slice();
    changed[place] = (changed[place] ?? 0) ^ (1 + random.below(255));
    expect(() => read(changed), `byte ${place}`).toThrow(SnapshotRefused);
  }
});

test("a snapshot of another graph version is refused", () => {
  expect(() => read(bytes, "v2")).toThrow("the snapshot is of version v1, but v2 is wanted");
});
