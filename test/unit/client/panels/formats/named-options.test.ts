import { expect, test } from "vitest";
import { namedOptions } from "../../../../../client/panels/formats/named-options.ts";

const option = (name: string, title: string) => ({ name, title, form: "text", hint: "" }) as const;

test("the options that a page names have their titles beside them, in the order of the form", () => {
  const options = [
    option("dataset", "Dataset"),
    option("maxRejects", "Refused rows at most"),
    option("url", "Address"),
  ];
  expect(namedOptions("Give `--max-rejects 5%` and --dataset, not --max or --format.", options)).toEqual([
    { flag: "--dataset", title: "Dataset" },
    { flag: "--max-rejects", title: "Refused rows at most" },
  ]);
});
