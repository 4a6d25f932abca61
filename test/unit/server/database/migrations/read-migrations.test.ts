import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMigrations, splitStatements } from "../../../../../server/database/migrations/read-migrations.ts";
import { relationshipKinds } from "../../../../../server/domain/relationship-kinds.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "linchpin-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("migration files", () => {
  test("come in order with their checksums; other files are passed over", () => {
    writeFileSync(join(folder, "V0002__more.cypher"), "CREATE (:Two);\n");
    writeFileSync(join(folder, "V0001__first_things.cypher"), "// why\nCREATE (:One);\n");
    writeFileSync(join(folder, "get-migrations.cypher"), "RETURN 1");
    const checksum = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(readMigrations(folder)).toEqual([
      {
        version: 1,
        name: "first_things",
        checksum: checksum("// why\nCREATE (:One);\n"),
        statements: ["CREATE (:One)"],
      },
      { version: 2, name: "more", checksum: checksum("CREATE (:Two);\n"), statements: ["CREATE (:Two)"] },
    ]);
  });

  test("have the same checksum with the line ends of Windows", () => {
    writeFileSync(join(folder, "V0001__a.cypher"), "CREATE (:A);\nCREATE (:B);\n");
    const [unix] = readMigrations(folder);
    writeFileSync(join(folder, "V0001__a.cypher"), "CREATE (:A);\r\nCREATE (:B);\r\n");
    expect(readMigrations(folder)).toEqual([unix]);
  });

  test.each([
    ["a gap", ["V0001__a.cypher", "V0003__c.cypher"]],
    ["two of one number", ["V0001__a.cypher", "V0001__b.cypher"]],
  ])("with %s are a mistake of ours", (_mistake, files) => {
    for (const file of files) writeFileSync(join(folder, file), "RETURN 1;");
    expect(() => readMigrations(folder)).toThrow("has no single migration 2");
  });

  test("name every kind of relationship once for its unique id", () => {
    const constrained = readMigrations()
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => /\[claim:(\w+)\]-\(\) REQUIRE claim\.id IS UNIQUE/.exec(statement)?.[1] ?? []);
    expect(constrained.sort()).toEqual(Object.keys(relationshipKinds).sort());
  });
});

test("a statement ends at a semicolon that ends a line, not at one inside a text", () => {
  expect(splitStatements("// a; comment;\nCREATE (:A {text: 'one; two'});\n\nCREATE\n  (:B) ; \n  // last\n")).toEqual([
    "CREATE (:A {text: 'one; two'})",
    "CREATE\n  (:B)",
  ]);
});
