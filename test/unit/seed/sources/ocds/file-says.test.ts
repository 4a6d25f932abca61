import { expect, test } from "vitest";
import { ocds } from "../../../../../seed/sources/ocds.ts";
import { award, contract, release } from "../../../../support/files/ocds-releases.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles } from "../../../../support/imports/tell-graph.ts";

const tell = (...releases: readonly object[]) =>
  tellFiles(
    ocds,
    releases.map((one, at) => textFile(`${at}.json`, JSON.stringify(one))),
    { dataset: "snow" },
  );
const { items: _, title: __, ...plain } = contract;
const supplier = { id: "S", name: "Acme" };
const procurement = (part: object) => ({
  ocid: "ocds-x-1",
  id: "R1",
  date: "2024-03-02T00:00:00Z",
  parties: [],
  tender: { title: "Ploughs" },
  ...part,
});
const named = "CONTRACT Ploughs, OCDS ocds-x-1";
const noBuyer = "left out: 1 contract without a buyer";
const nothing = "left out: 1 process without a contract or an award";
const noSeller = "left out: 1 contract whose award is not in the files";

/** What a process says, and all that the graph says for it. */
test.each<readonly [string, object, readonly string[]]>([
  [
    "a contract that was cancelled before anybody signed",
    procurement({ contracts: [{ id: "C1", status: "cancelled", suppliers: [supplier] }] }),
    ["left out: 1 contract that is cancelled and not signed", nothing],
  ],
  [
    "a contract that is proposed",
    procurement({ contracts: [{ id: "C1", status: "pending", suppliers: [supplier] }], awards: [award] }),
    ["left out: 1 contract that is pending and not signed", nothing],
  ],
  [
    "a contract that was signed and cancelled later",
    procurement({ contracts: [{ id: "C1", status: "cancelled", dateSigned: "2024-03-01", suppliers: [supplier] }] }),
    [
      `${named}/C1, description Status: cancelled., signedOn 2024-03-01`,
      "probably FIRM Acme",
      "Acme SELLS_UNDER Ploughs, CONFIRMED",
      noBuyer,
    ],
  ],
  [
    "an award, which nobody has signed",
    procurement({ awards: [{ ...award, date: "2024-02-01T00:00:00Z" }] }),
    [
      `${named}/A1, 90 EUR, description Status: active. An award; no contract of it is in the files. Awarded on 2024-02-01.`,
      "probably FIRM Acme",
      "Acme SELLS_UNDER Ploughs, CONFIRMED",
      noBuyer,
    ],
  ],
  [
    "an award that came to nothing",
    procurement({ awards: [{ ...award, status: "unsuccessful" }] }),
    ["left out: 1 award that is unsuccessful", nothing],
  ],
  [
    "an amount with tax alone",
    procurement({ contracts: [{ id: "C1", valueWithTax: { amount: 116, currency: "MXN" } }] }),
    [`${named}/C1, 116 MXN, description The amount includes tax.`, noBuyer, noSeller],
  ],
  [
    "a currency in lower case",
    procurement({ contracts: [{ id: "C1", value: { amount: 116, currency: "usd" } }] }),
    [`${named}/C1, 116 USD`, noBuyer, noSeller],
  ],
  [
    "an amount without its currency",
    procurement({ contracts: [{ id: "C1", value: { amount: 116 } }] }),
    [`${named}/C1`, 'field refused: value is ["116",null]; give a decimal amount and its currency', noBuyer, noSeller],
  ],
  [
    "a period that ends before it begins",
    procurement({
      contracts: [{ id: "C1", suppliers: [supplier], period: { startDate: "2016-05-25", endDate: "2016-02-15" } }],
    }),
    [
      `${named}/C1`,
      "probably FIRM Acme",
      "Acme SELLS_UNDER Ploughs, CONFIRMED, since 2016-05-25",
      "field refused: until is 2016-02-15, before 2016-05-25; until is not before since",
      noBuyer,
    ],
  ],
  [
    "several suppliers of one amount",
    procurement({
      contracts: [
        { ...plain, period: undefined, status: undefined, suppliers: [supplier, { id: "T", name: "Cobalt" }] },
      ],
    }),
    [
      `${named}/C1, 1250.5 EUR, signedOn 2024-03-01`,
      "probably FIRM Acme",
      "probably FIRM Cobalt",
      "Acme SELLS_UNDER Ploughs, CONFIRMED",
      "Cobalt SELLS_UNDER Ploughs, CONFIRMED",
      noBuyer,
    ],
  ],
  [
    "a buyer, and where it sits in words",
    procurement({
      parties: [{ id: "B", name: "Snow Club", address: { countryName: "Borealia" } }],
      buyer: { id: "B" },
      contracts: [{ id: "C1" }],
    }),
    [
      `${named}/C1`,
      "probably AGENCY Snow Club",
      "Snow Club BUYS_UNDER Ploughs, CONFIRMED",
      "left out: 1 country of a party that is no code, not kept",
      noSeller,
    ],
  ],
  [
    "a supplier whose number is a person's",
    procurement({
      contracts: [{ id: "C1", suppliers: [{ name: "Ana", identifier: { scheme: "MX-RFC", id: "ABCD800101XY9" } }] }],
    }),
    [
      `${named}/C1`,
      "probably FIRM Ana",
      "Ana SELLS_UNDER Ploughs, CONFIRMED",
      noBuyer,
      "left out: 1 personal data: tax number of a person",
    ],
  ],
  [
    "a supplier without a name",
    procurement({ contracts: [{ id: "C1", suppliers: [{ id: "S" }] }] }),
    [`${named}/C1`, "left out: 1 party without a name", noBuyer, noSeller],
  ],
  [
    "a number without its register, and a second one",
    procurement({
      parties: [{ ...supplier, identifier: { id: "77" }, additionalIdentifiers: [{ scheme: "XX-T", id: "8" }] }],
      contracts: [{ id: "C1", suppliers: [supplier] }],
    }),
    [
      `${named}/C1`,
      "probably FIRM Acme",
      "Acme SELLS_UNDER Ploughs, CONFIRMED",
      noBuyer,
      "left out: 1 identifier of a party without its scheme",
      "left out: 1 additional identifier of a party, not kept",
    ],
  ],
  [
    "who tendered and lost",
    procurement({ tender: { title: "Ploughs", tenderers: [{ id: "L", name: "Cobalt" }] }, contracts: [{ id: "C1" }] }),
    [`${named}/C1`, noBuyer, noSeller, "left out: 1 tenderer who was not awarded"],
  ],
])("%s", async (_name, row, graph) => {
  expect([...(await tell(row))].sort()).toEqual([...graph].sort());
});

test("a whole process keeps the class of its goods and what joins its parties to the contract", async () => {
  expect(await tell(release)).toContain("Ploughs COVERS Snowploughs, CONFIRMED");
});
