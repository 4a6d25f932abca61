import { expect, test } from "vitest";
import { ownName } from "../../../../../seed/sources/making/own-name.ts";

test.each([
  ["stakes.csv", "stakes.csv"],
  ["stakes.zip: stakes.csv", "stakes.csv"],
  ["all.zip: 2026/10/stakes.csv", "stakes.csv"],
  ["all.zip: ../../etc/passwd", "passwd"],
  ["stakes.csv.gz: stakes.csv", "stakes.csv"],
])("of %s it is %s", (name, own) => expect(ownName(name)).toBe(own));
