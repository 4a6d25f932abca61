import { expect, test } from "vitest";
import { ana, holds, idOf, mapped, statement } from "../../../../support/files/bods-statements.ts";

test("a sound LEI, else a registry number, is the identity of a firm; a broken one is only kept", async () => {
  const firm = (...identifiers: readonly object[]) =>
    statement("entity", "acme", { entityType: { type: "registeredEntity" }, name: "Acme", identifiers });
  const registry = { scheme: "GB-COH", id: "01234567" };
  const sound = { scheme: "XI-LEI", id: "529900T8BM49AURSDO55" };
  const idFor = async (...identifiers: readonly object[]) => (await mapped(firm(...identifiers))).entities[0]?.id;
  expect(await idFor(registry, sound)).toMatch(/^lei-[0-9a-f]{16}$/);
  expect(await idFor(registry, { ...sound, id: "529900T8BM49AURSDO56" })).toMatch(/^gb-coh-[0-9a-f]{16}$/);
  expect(await idFor({ scheme: "GB-COH", id: "000" })).toBe(idOf("acme"));
  const broken = await mapped(firm({ ...sound, id: "529900T8BM49AURSDO56" }));
  expect(broken.remarks).toMatchObject([{ code: "BAD_IDENTIFIER", field: "identifiers.LEI" }]);
  expect(await idFor({ scheme: "CA_BC-BRC_CBR", id: "7" })).toMatch(/^ca-bc-brc-cbr-/);
  expect((await mapped(firm(registry, sound))).entities[0]?.identifiers).toEqual([
    { scheme: "GB-COH", value: "01234567" },
    { scheme: "LEI", value: "529900T8BM49AURSDO55" },
  ]);
  const { relationships } = await mapped(holds([{ type: "shareholding" }]), firm(sound), ana);
  expect(relationships.map(({ to }) => to)).toEqual([await idFor(sound)]);
});
