import type { Money } from "../money/money.ts";

/** Powers of ten that have a word, largest first. */
const words = [
  { zeros: 9, word: "billion" },
  { zeros: 6, word: "million" },
] as const;
/** Decimals beside a word: more are harder to read than the figure in full. */
const decimals = 2;

/**
 * `USD 314 million`, `USD 103.8 million`, `USD 48,058.50`. A word is used only where it is exact.
 * Works on the decimal text, so no digit is lost; text that is no decimal number is given as it is.
 */
export function formatMoney({ amount, currency }: Money): string {
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(amount);
  if (match === null) return `${currency} ${amount}`;
  const [, sign = "", whole = "", fraction = ""] = match;
  const minus = sign === "" ? "" : "−";
  return `${currency} ${minus}${inWords(whole, fraction) ?? inFull(whole, fraction)}`;
}

/** A whole number with thousands separators: `48,058`. */
export function formatCount(count: number): string {
  return groupThousands(String(count));
}

function inWords(whole: string, fraction: string): string | undefined {
  if (/[1-9]/.test(fraction)) return undefined;
  for (const { zeros, word } of words) {
    const rest = whole.slice(-zeros).replace(/0+$/, "");
    if (whole.length <= zeros || rest.length > decimals) continue;
    return `${groupThousands(whole.slice(0, -zeros))}${rest === "" ? "" : `.${rest}`} ${word}`;
  }
  return undefined;
}

function inFull(whole: string, fraction: string): string {
  return `${groupThousands(whole)}${/[1-9]/.test(fraction) ? `.${fraction}` : ""}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
