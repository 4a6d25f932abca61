import { describe, expect, test } from "vitest";
import { isDisputed, measureConfidence, type Testimony } from "../../../../server/domain/confidence.ts";

const supports = (tier: Testimony["tier"], witness: string): Testimony => ({ stance: "SUPPORTS", tier, witness });
const denies = (tier: Testimony["tier"], witness: string): Testimony => ({ stance: "DENIES", tier, witness });

describe("confidence", () => {
  test("one primary source gives its weight", () => {
    expect(measureConfidence("CONFIRMED", [supports("PRIMARY", "Registry")])).toBe(0.9);
  });

  test("two witnesses leave the product of their doubts", () => {
    expect(measureConfidence("CONFIRMED", [supports("PRIMARY", "Registry"), supports("PRESS", "Gazette")])).toBe(0.96);
  });

  test("papers that retell one story are one witness", () => {
    expect(measureConfidence("REPORTED", [supports("PRESS", "Wire"), supports("PRESS", "Wire")])).toBe(0.6);
  });

  test("a witness counts with its best tier", () => {
    const seen = [supports("SEED", "Gazette"), supports("PRESS", "Gazette"), supports("AGGREGATOR", "Gazette")];
    expect(measureConfidence("REPORTED", seen)).toBe(0.6);
  });

  test("no number of witnesses lifts a claim above the cap of its status", () => {
    const many = ["A", "B", "C", "D", "E"].map((witness) => supports("PRIMARY", witness));
    expect(measureConfidence("CONFIRMED", many)).toBe(0.99);
    expect(measureConfidence("REPORTED", many)).toBe(0.9);
    expect(measureConfidence("ALLEGED", many)).toBe(0.5);
    expect(measureConfidence("DENIED", many)).toBe(0.05);
    expect(measureConfidence("RETRACTED", many)).toBe(0);
  });

  test("a denial takes a fifth, however many deny", () => {
    const support = supports("PRIMARY", "Registry");
    expect(measureConfidence("CONFIRMED", [support, denies("PRESS", "Gazette")])).toBe(0.72);
    expect(measureConfidence("CONFIRMED", [support, denies("PRESS", "Gazette"), denies("SEED", "Blog")])).toBe(0.72);
  });

  test("a denial takes its fifth of what the cap left", () => {
    expect(measureConfidence("ALLEGED", [supports("PRIMARY", "Registry"), denies("PRESS", "Gazette")])).toBe(0.4);
  });

  test("without support there is none", () => {
    expect(measureConfidence("REPORTED", [])).toBe(0);
    expect(measureConfidence("REPORTED", [denies("PRIMARY", "Registry")])).toBe(0);
  });
});

test("a claim is disputed as soon as one source denies it", () => {
  expect(isDisputed([supports("PRESS", "Gazette")])).toBe(false);
  expect(isDisputed([supports("PRESS", "Gazette"), denies("SEED", "Blog")])).toBe(true);
  expect(isDisputed([])).toBe(false);
});
