import { expect, test } from "vitest";
import { settlePeriods } from "../../../../seed/rows/settle-periods.ts";
import { makeEntity, makeRelationship } from "../../../../seed/sources/making/make-records.ts";

const said = { source: "s", locator: "1" };
const claim = (since: string | undefined, until: string | undefined) =>
  makeRelationship(
    { dataset: "tales", kind: "OWNS", from: "ana", to: "acme", status: "REPORTED", key: "", since, until },
    said,
  );
const inquiry = (openedOn: string, closedOn: string) =>
  makeEntity({ id: "case", kind: "INVESTIGATION", name: "Case", openedOn, closedOn }, said, "stated");

test("an end before the beginning is left out and told, and the claim stays", () => {
  const { until: _, ...open } = claim("2020-05", "2019");
  expect(settlePeriods({ outcome: "records", records: [claim("2020-05", "2019")] })).toEqual({
    outcome: "records",
    records: [open],
    remarks: [
      { code: "DATES_REVERSED", field: "until", value: "is 2019, before 2020-05", bound: "until is not before since" },
    ],
  });
});

test("dates that stand on several claims of a row are told once", () => {
  const settled = settlePeriods({ outcome: "records", records: [claim("2020", "2019"), claim("2020", "2019")] });
  expect(settled).toMatchObject({ remarks: [{ code: "DATES_REVERSED", field: "until" }] });
});

test("of an inquiry no evidence speaks for an end that was left out", () => {
  const settled = settlePeriods({ outcome: "records", records: [inquiry("2020", "2019")] });
  expect(settled).toMatchObject({
    records: [{ openedOn: "2020", evidence: [{ properties: ["kind", "name", "openedOn"] }] }],
    remarks: [{ code: "DATES_REVERSED", field: "closedOn" }],
  });
});

test.each([
  ["an end in the year of the beginning", claim("2020-05", "2020")],
  ["an end alone", claim(undefined, "2019")],
  ["a date that is none", claim("2020-13-40", "2019")],
  ["an inquiry in order", inquiry("2019", "2020")],
])("%s stays as it is", (_, record) => {
  const mapped = { outcome: "records", records: [record] } as const;
  expect(settlePeriods(mapped)).toBe(mapped);
});
