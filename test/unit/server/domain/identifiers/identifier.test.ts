import { describe, expect, it } from "vitest";
import { isSoundIdentifier, normalIdentifier } from "../../../../../server/domain/identifiers/identifier.ts";

describe("an identifier", () => {
  it.each([
    ["LEI", "HWUPKR0MPOU8FGXBT394", true],
    ["LEI", "hwupkr0mpou8fgxbt394", true],
    ["LEI", "HWUPKR0MPOU8FGXBT395", false],
    ["LEI", "WHUPKR0MPOU8FGXBT394", false],
    ["LEI", "HWUPKR0MPOU8FGXBT39", false],
    ["ISIN", "US0378331005", true],
    ["ISIN", "US0378331006", false],
    ["ISIN", "US037833100", false],
    ["UEI", "ABCDEFGH1234", true],
    ["UEI", "ABCDEFGHI234", false],
    ["UEI", "0BCDEFGH1234", false],
    ["CIK", "320193", true],
    ["CIK", "12345678901", false],
    ["CIK", "0", false],
    ["CAGE", "1ABC2", true],
    ["CAGE", "1ABO2", false],
    ["DUNS", "06-070-4780", true],
    ["DUNS", "12345678", false],
    ["Wikidata", "Q42", true],
    ["Wikidata", "Q042", false],
    ["Wikidata", "P42", false],
    ["OpenCorporates", "us_de/0012345", true],
    ["OpenCorporates", "us-de/0012345", false],
    ["OpenCorporates", "0012345", false],
    ["org-id", "GB-COH-01234567", true],
    ["org-id", "CA_BC-BRC_CBR-7", true],
    ["org-id", "GB-COH", false],
    ["IMO", "IMO 9074729", true],
    ["IMO", "9074728", false],
    ["OGRN", "1000000000009", false],
    ["constructor", "any text", true],
    ["XX-REG", "any text", true],
    ["XX-REG", "  ", false],
  ])("of scheme %s with value %s is sound: %s", (scheme, value, sound) => {
    expect(isSoundIdentifier(scheme, value)).toBe(sound);
  });

  it("keeps leading zeros and compares without blanks and case", () => {
    expect(normalIdentifier("CIK", "320193")).toBe("0000320193");
    expect(normalIdentifier("CIK", "0000320193")).toBe("0000320193");
    expect(normalIdentifier("DUNS", "001-234-567")).toBe("001234567");
    expect(normalIdentifier("LEI", " hwup kr0mpou8fgxbt394 ")).toBe("HWUPKR0MPOU8FGXBT394");
    expect(normalIdentifier("XX-REG", " Ab 007 ")).toBe("Ab 007");
    expect(normalIdentifier("Wikidata", "https://www.wikidata.org/wiki/q42")).toBe("Q42");
    expect(normalIdentifier("OpenCorporates", "https://opencorporates.com/companies/US_DE/0012a/")).toBe("us_de/0012a");
    expect(normalIdentifier("IMO", "IMO 907-4729")).toBe("9074729");
  });
});
