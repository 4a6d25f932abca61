import { expect, test } from "vitest";
import { award, contract, release, run } from "../../../../support/files/ocds-releases.ts";

test("a contract that names its own supplier is sold by that one alone, whoever else shares its award", async () => {
  const shared = { ...award, suppliers: [{ name: "Acme" }, { name: "Cobalt" }] };
  const own = { ...contract, suppliers: { name: "Acme" } };
  const two = { ...contract, id: "C2", title: "Salt", suppliers: [] };
  const { claims } = await run({ ...release, parties: [], awards: [shared], contracts: [own, two] });
  expect(claims.filter((claim) => claim.includes("SELLS_UNDER"))).toEqual([
    "Acme SELLS_UNDER Ploughs",
    "Acme SELLS_UNDER Salt",
    "Cobalt SELLS_UNDER Salt",
  ]);
});

test("the tax number of a person is kept neither as an identifier nor as an identity, that of a firm is", async () => {
  const supplier = (name: string, scheme: string, id: string) => ({ name, identifier: { scheme, id } });
  const suppliers = [
    supplier("Ana Alba", "MX-RFC", "AOBA800102XX1"),
    supplier("Acme", "MX-RFC", "ACM800102XX1"),
    supplier("Bela Borges", "PY-RUC", "754321-0"),
    supplier("Borealis", "PY-RUC", "80012345-6"),
    supplier("Cora Cruz", "BR-CPF", "12345678901"),
  ];
  const { entities, counts } = await run({
    ...release,
    parties: [],
    awards: [],
    contracts: [{ ...contract, suppliers }],
  });
  const firms = entities.filter(({ kind }) => kind === "FIRM");
  expect(firms.map(({ name, identifiers, id }) => [name, identifiers, id.replace(/-[0-9a-f]{16}$/, "")])).toEqual([
    ["Ana Alba", undefined, "snow"],
    ["Acme", [{ scheme: "MX-RFC", value: "ACM800102XX1" }], "mx-rfc"],
    ["Bela Borges", undefined, "snow"],
    ["Borealis", [{ scheme: "PY-RUC", value: "80012345-6" }], "py-ruc"],
    ["Cora Cruz", undefined, "snow"],
  ]);
  expect(counts["personal data: tax number of a person"]).toBe(3);
});
