import { expect, test } from "vitest";
import { isPersonalNumber } from "../../../../../seed/sources/persons/is-personal-number.ts";
import type { EntityKind } from "../../../../../server/domain/entity.ts";

/** Invented numbers, each in the form of its scheme. */
test.each([
  ["MX-RFC", "ABCD800101XY9", undefined],
  ["RFC", "ABCD800101XY9", "US"],
  ["MX-RFC", "0A1B2C", undefined],
  ["REG-SE", "800101-1234", undefined],
  ["organisationsnummer", "198001011234", "SE"],
  ["RA000544", "8001611234", "SE"],
  ["REG-IS", "010180-1239", undefined],
  ["CZ-DIC", "CZ8051011234", undefined],
  ["registration-number", "8051011234", "CZ"],
  ["REG-KZ", "800101300123", undefined],
  ["REG-RU", "304770000000123", undefined],
  ["INN", "770000000123", "RU"],
  ["OGRN", "304770000000123", undefined],
  ["LV-PVN", "LV01018012345", undefined],
  ["UA-EDR", "1234567890", undefined],
  ["RO-CUI", "1800101123456", undefined],
  ["BG-EIK", "8001011234", undefined],
  ["RS-MB", "0101980710123", undefined],
  ["IT-CF", "ABCDEF80A01H501X", undefined],
  ["IN-GSTIN", "27ABCPD1234E1Z5", undefined],
  ["AR-CUIT", "20-12345678-9", undefined],
  ["PE-RUC", "10123456789", undefined],
  ["EC-RUC", "1712345678001", undefined],
  ["PY-RUC", "1234567-8", undefined],
  ["CN-USCC", "11010119800101123X", undefined],
  ["ZA-CIPC", "8001015009087", undefined],
  ["BR-CPF", "123.456.789-01", undefined],
  ["passport", "X1", undefined],
  ["SV-NIT", "0614-010180-101-2", undefined],
])("%s %s of %s is a person's", (scheme, value, country) => {
  expect(isPersonalNumber({ scheme, value }, { country })).toBe(true);
});

test.each([
  ["MX-RFC", "ABC800101XY9", undefined],
  ["REG-SE", "556012-3456", undefined],
  ["REG-IS", "510180-1239", undefined],
  ["CZ-DIC", "CZ25123891", undefined],
  ["REG-KZ", "800140300123", undefined],
  ["OGRN", "1027700000012", undefined],
  ["INN", "7700000001", "RU"],
  ["LV-PVN", "LV40003012345", undefined],
  ["UA-EDR", "12345678", undefined],
  ["IN-GSTIN", "27ABCCD1234E1Z5", undefined],
  ["AR-CUIT", "30-12345678-9", undefined],
  ["PE-RUC", "20123456789", undefined],
  ["RUC", "155596713", "PA"],
  ["EC-RUC", "1790012345001", undefined],
  ["PY-RUC", "80012345-6", undefined],
  ["CN-USCC", "91110000802100433B", undefined],
  ["ZA-CIPC", "2010/012345/07", undefined],
  ["DK-CVR", "12345678", undefined],
  ["BR-CNPJ", "12345678000195", undefined],
  ["REG-DK", "1003388394", undefined],
  ["KR-CRN", "110111-1234567", undefined],
  ["DUNS", "123456789", "US"],
  ["LEI", "ACME0000000000000026", "SE"],
  ["OCDS", "ocds-x-800101/1234", "MX"],
])("%s %s of %s is not", (scheme, value, country) => {
  expect(isPersonalNumber({ scheme, value }, { country })).toBe(false);
});

test.each<readonly [string, string, EntityKind, boolean]>([
  ["member-number", "1234567890", "PERSON", true],
  ["member-number", "12-34 567.8901", "PERSON", true],
  ["member-number", "123456789", "PERSON", false],
  ["member-number", "1234567890", "FIRM", false],
  ["tax-number", "123", "PERSON", true],
  ["Wikidata", "Q1234567890", "PERSON", false],
  ["ISNI", "0000000121032683", "PERSON", false],
  ["CIK", "0001234567", "PERSON", false],
])("an unknown number %s %s on a %s: %s", (scheme, value, kind, isPersonal) => {
  expect(isPersonalNumber({ scheme, value }, { kind })).toBe(isPersonal);
});
