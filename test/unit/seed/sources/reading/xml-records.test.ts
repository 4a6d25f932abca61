import { expect, test } from "vitest";
import { UnreadableFile } from "../../../../../seed/sources/reading/unreadable-file.ts";
import { readXmlRecords } from "../../../../../seed/sources/reading/xml-records.ts";
import { mapContext, memoryFile } from "../../../../support/files/map-files.ts";

async function read(xml: string | Uint8Array, bounds = mapContext) {
  const found = [];
  for await (const row of readXmlRecords(memoryFile("tales.xml", xml, 5), new Set(["Tale"]), bounds)) {
    found.push("row" in row ? row.row : row.refusal.code);
  }
  return found;
}

test("each element of the name is a row, without prefixes, repeated children as a list", async () => {
  const xml = `<t:Tales xmlns:t="urn:t"><t:Tale><t:Who>Ana &amp; Bela</t:Who><t:At>1</t:At><t:At>2</t:At></t:Tale>
    <t:Tale><t:Who kind="firm"><![CDATA[<Acme>]]></t:Who></t:Tale></t:Tales>`;
  expect(await read(xml)).toEqual([{ Who: "Ana & Bela", At: ["1", "2"] }, { Who: { kind: "firm", $: "<Acme>" } }]);
});

test("a record over the bound is refused and those after it are read", async () => {
  const xml = `<Tales><Tale><a>${"x".repeat(50)}</a></Tale><Tale><a>y</a></Tale></Tales>`;
  expect(await read(xml, { ...mapContext, lineBytes: 20 })).toEqual(["LINE_TOO_LONG", { a: "y" }]);
});

test.each([
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', "DOCTYPE"],
  ["a tag that is not closed", "<Tales><Tale></Tales>", "NOT_XML"],
  ["an entity that nobody defined", "<Tales>&lol;</Tales>", "NOT_XML"],
  ["nesting without end", `${"<a>".repeat(70)}${"</a>".repeat(70)}`, "TOO_DEEP"],
  ["an end in the middle", "<Tales><Tale>", "NOT_XML"],
  ["bytes that are no UTF-8", Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]), "ENCODING"],
])("XML with %s is refused as a file", async (_, xml, code) => {
  const refusal = await read(xml).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UnreadableFile);
  expect(refusal).toMatchObject({ where: expect.stringMatching(/^tales\.xml line /), refusal: { code } });
});
