import { expect, test } from "vitest";
import { ftm } from "../../../../../seed/sources/ftm.ts";
import { acme, ana, bela, borealis, mapped, row } from "../../../../support/files/ftm-rows.ts";
import { textFile } from "../../../../support/imports/run-importer.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const tell = (...rows: readonly object[]) =>
  tellFiles(ftm, [textFile("tales.ftm.json", rows.map((one) => `${JSON.stringify(one)}\n`).join(""))], {
    dataset: "tales",
  });
const given = [ana, bela, acme, borealis, row("CourtCase", "trial", { name: ["Trial"] })];
const owns = (properties: object) => row("Ownership", "link", { owner: ["ana"], asset: ["acme"], ...properties });
const party = (role: string) => row("CourtCaseParty", "link", { party: ["ana"], case: ["trial"], role: [role] });
const job = (role: string) => row("Employment", "link", { employee: ["ana"], employer: ["acme"], role: [role] });
const pays = (properties: object) =>
  row("Payment", "link", { payer: ["acme"], beneficiary: ["borealis"], ...properties });

/** What a row says, and all that the graph says for it. */
test.each<readonly [string, object, readonly string[]]>([
  [
    "a share in words that deny it",
    owns({ role: ["former subsidiary"] }),
    ["Acme ASSOCIATED_WITH Ana (former subsidiary), REPORTED"],
  ],
  ["a subsidiary", owns({ role: ["subsidiary"] }), ["Ana OWNS Acme (subsidiary), REPORTED, over 50 to 100 %"]],
  [
    "a share that was held until a day",
    owns({ role: ["former owner"], percentage: ["60"], endDate: ["2020"] }),
    ["Ana OWNS Acme (former owner), REPORTED, 60 %, until 2020"],
  ],
  [
    "a share that was held before",
    owns({ role: ["former owner"], percentage: ["60"] }),
    ["Acme ASSOCIATED_WITH Ana (former owner), REPORTED", "left out: 1 property percentage"],
  ],
  [
    "percentages that contradict each other",
    owns({ percentage: ["48", "51%"] }),
    ["Ana OWNS Acme, REPORTED, from 48 to 51 %", "left out: 1 further value of percentage"],
  ],
  [
    "a count of shares and no total",
    owns({ sharesCount: ["1000"] }),
    ["Ana OWNS Acme, REPORTED", "left out: 1 property sharesCount"],
  ],
  [
    "an ownership that is over, without a date",
    owns({ status: ["Inactive"] }),
    ["Ana OWNS Acme, REPORTED, note Its status in the source: Inactive.", "left out: 1 property status"],
  ],
  [
    "an end before the beginning",
    owns({ startDate: ["2020"], endDate: ["2019"] }),
    ["Ana OWNS Acme, REPORTED, since 2020", "field refused: until is 2019, before 2020; until is not before since"],
  ],
  ["the accused", party("Co-accused"), ["Trial EXAMINES Ana (Co-accused), REPORTED"]],
  [
    "the counsel of the accused",
    party("Counsel for the accused"),
    ["Ana TAKES_PART_IN Trial (Counsel for the accused), REPORTED"],
  ],
  ["a director", job("Deputy Director"), ["Ana OFFICER_OF Acme (Deputy Director), REPORTED"]],
  [
    "the assistant of a director",
    job("Assistant to the Director"),
    ["Acme ASSOCIATED_WITH Ana (Assistant to the Director), REPORTED"],
  ],
  ["an account manager", job("Account manager"), ["Acme ASSOCIATED_WITH Ana (Account manager), REPORTED"]],
  [
    "a succession, which need not be a merger",
    row("Succession", "link", { predecessor: ["acme"], successor: ["borealis"] }),
    ["Acme MERGED_INTO Borealis (succession), REPORTED"],
  ],
  [
    "an amount that the publisher converted",
    pays({ amountEur: ["12.50"] }),
    ["Acme PAYS Borealis, REPORTED, 12.50 EUR, note The publisher converted the amount to EUR."],
  ],
  [
    "an amount without its currency beside a converted one",
    pays({ amount: ["100"], amountUsd: ["12"] }),
    [
      "Acme PAYS Borealis, REPORTED, 12 USD, note The publisher converted the amount to USD.",
      "field refused: properties.currency is missing; an amount needs its currency",
      "left out: 1 property amount",
    ],
  ],
  ["a currency in lower case", pays({ amount: ["7"], currency: ["eur"] }), ["Acme PAYS Borealis, REPORTED, 7 EUR"]],
  [
    "one payment to two",
    pays({ beneficiary: ["borealis", "ana"], amount: ["7"], currency: ["EUR"] }),
    [
      "Acme PAYS Borealis, REPORTED, note One amount for 2 such claims together: 7 EUR.",
      "Acme PAYS Ana, REPORTED, note One amount for 2 such claims together: 7 EUR.",
    ],
  ],
  [
    "a person of whom is told what is nobody's business",
    row("Person", "cora", { name: ["Cora"], summary: ["Lives in Invented Street."], birthDate: ["1970-01-01"] }),
    ["PERSON Cora", "left out: 1 property summary, not kept", "left out: 1 personal: birthDate"],
  ],
  ["a legal entity, which may be a person", row("LegalEntity", "cora", { name: ["Cora"] }), ["probably FIRM Cora"]],
  [
    "a number of a firm of two countries, of which nobody knows which gave it",
    row("Company", "cora", { name: ["Cora"], registrationNumber: ["77"], country: ["fr", "de"] }),
    ["FIRM Cora, registration-number 77, country FR", "left out: 1 further value of country"],
  ],
  [
    "a listing that was lifted",
    row("Sanction", "listing", { entity: ["acme"], authority: ["Snow Office"], status: ["Delisted"] }),
    [
      "probably AGENCY Snow Office",
      "Snow Office SANCTIONS Acme, REPORTED, note Its status in the source: Delisted.",
      "left out: 1 property status",
    ],
  ],
])("%s", async (_, one, graph) => {
  expect(without(await tell(...given, one), await tell(...given))).toEqual(graph);
});

test("the number of a firm is its identity only where the country of the register is known", async () => {
  const firm = (countries: object) =>
    row("Company", "cora", { name: ["Cora"], registrationNumber: ["77"], ...countries });
  const idOf = async (countries: object) =>
    (await mapped(firm(countries))).entities[0]?.id.replace(/-[0-9a-f]{16}$/, "");
  expect(await idOf({ country: ["fr"] })).toBe("reg-fr");
  expect(await idOf({ country: ["fr", "de"], jurisdiction: ["de"] })).toBe("reg-de");
  expect(await idOf({ country: ["fr", "de"] })).toBe("tales");
});
