import { expect, test } from "vitest";
import { entityId } from "../../../../server/domain/ids.ts";
import { formatSignature, toPathId } from "../../../../server/domain/path.ts";

const ids = (...names: string[]) => names.map(entityId);

test("a signature shows each kind with the way it is walked", () => {
  expect(
    formatSignature([
      { kind: "BACKS", forward: true },
      { kind: "BUYS_UNDER", forward: true },
      { kind: "SELLS_UNDER", forward: false },
      { kind: "EXAMINES", forward: false },
    ]),
  ).toBe("BACKS>BUYS_UNDER<SELLS_UNDER<EXAMINES");
});

test("a path that begins backward says so, and a kind without direction has a dash", () => {
  const partner = { kind: "PARTNER_OF", forward: false } as const;
  expect(formatSignature([{ kind: "OWNS", forward: false }, partner])).toBe("<OWNS-PARTNER_OF");
  expect(formatSignature([partner, { kind: "OWNS", forward: true }])).toBe("PARTNER_OF>OWNS");
});

test("a path's id is the same on every run and machine", () => {
  expect(toPathId(ids("ana", "acme", "borealis"), "v1")).toBe(toPathId(ids("ana", "acme", "borealis"), "v1"));
  expect(toPathId(ids("ana", "acme", "borealis"), "v1")).toMatch(/^[0-9a-v]{13}$/);
});

test("a path's id is 64-bit FNV-1a over its text in big-endian UTF-16", () => {
  const prime = 0x100000001b3n;
  let hash = 0xcbf29ce484222325n;
  for (const unit of "v1\u001fana\u001fŁódź") {
    for (const byte of [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255]) {
      hash = ((hash ^ BigInt(byte)) * prime) & 0xffffffffffffffffn;
    }
  }
  expect(toPathId(ids("ana", "Łódź"), "v1")).toBe(hash.toString(32).padStart(13, "0"));
});

test("order, entities and version all make another id", () => {
  const paths = [
    toPathId(ids("ana", "acme", "borealis"), "v1"),
    toPathId(ids("borealis", "acme", "ana"), "v1"),
    toPathId(ids("ana", "acme"), "v1"),
    toPathId(ids("anaacme", "borealis"), "v1"),
    toPathId(ids("ana", "acme", "borealis"), "v2"),
  ];
  expect(new Set(paths).size).toBe(paths.length);
});
