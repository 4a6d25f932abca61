import { expect, test } from "vitest";
import { createTokenCheck } from "../../../../../server/http/imports/token-check.ts";

const token = "0123456789abcdef0123456789abcdef";
const outcome = (work: () => void) => {
  try {
    work();
    return "taken";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test("takes the token and nothing near it", () => {
  const { check } = createTokenCheck(token, () => 0);
  const headers = [
    `Bearer ${token}`,
    `bearer ${token}`,
    `Bearer ${token} `,
    `Bearer  ${token}`,
    `Bearer ${token}0`,
    token,
    "",
  ];
  expect(headers.map((header, index) => outcome(() => check(header, `address-${index}`)))).toEqual([
    "taken",
    "taken",
    ...Array(5).fill("TOKEN_NEEDED"),
  ]);
});

test("an address that guessed five times waits until the minute is over, another does not", () => {
  let now = 90_000;
  const { check } = createTokenCheck(token, () => now);
  const guess = () => outcome(() => check("Bearer no", "a"));
  expect(Array.from({ length: 6 }, guess)).toEqual([...Array(5).fill("TOKEN_NEEDED"), "RATE_LIMITED"]);
  expect(outcome(() => check(`Bearer ${token}`, "a"))).toBe("RATE_LIMITED");
  expect(() => check(`Bearer ${token}`, "a")).toThrow(expect.objectContaining({ next: "Ask again in 30 seconds." }));
  expect(outcome(() => check(`Bearer ${token}`, "b"))).toBe("taken");
  now = 120_000;
  expect(outcome(() => check(`Bearer ${token}`, "a"))).toBe("taken");
});
