/** What is fixed about a scheme of identifiers. */
interface Scheme {
  /** The form in which the value is compared: trimmed, upper case, padded. */
  readonly normal: (text: string) => string;
  /** Whether the normal form is well made, its check digits included. */
  readonly isSound: (normal: string) => boolean;
}

const upper = (text: string): string => text.trim().toUpperCase().replace(/[\s-]/g, "");
const digits = (text: string): string => text.trim().replace(/[\s-]/g, "");

/**
 * The schemes whose form is known. Sources: LEI ISO 17442 (check digits ISO/IEC 7064 MOD 97-10), ISIN ISO 6166
 * (Luhn over letters as 10 to 35), UEI (SAM.gov: 12 characters, no I or O, no leading zero), CIK (SEC: up to
 * 10 digits, padded), CAGE (5 characters, no I or O), DUNS (9 digits).
 */
const schemes: Readonly<Record<string, Scheme>> = {
  LEI: { normal: upper, isSound: (value) => /^[0-9A-Z]{18}[0-9]{2}$/.test(value) && remainder97(value) === 1 },
  ISIN: { normal: upper, isSound: (value) => /^[A-Z]{2}[0-9A-Z]{9}[0-9]$/.test(value) && luhn(expand(value)) },
  UEI: { normal: upper, isSound: (value) => /^[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$/.test(value) },
  CIK: {
    normal: (text) => digits(text).padStart(10, "0"),
    isSound: (value) => /^[0-9]{10}$/.test(value) && Number(value) > 0,
  },
  CAGE: { normal: upper, isSound: (value) => /^[0-9A-HJ-NP-Z]{5}$/.test(value) },
  DUNS: { normal: digits, isSound: (value) => /^[0-9]{9}$/.test(value) && Number(value) > 0 },
};

/** The value as it is compared within its scheme; trimmed only where the scheme's form is not known. */
export function normalIdentifier(scheme: string, value: string): string {
  return schemes[scheme]?.normal(value) ?? value.trim();
}

/**
 * Whether the value may serve as identity: its form and check digits are right.
 * A scheme whose form is not known takes any text that is not blank.
 */
export function isSoundIdentifier(scheme: string, value: string): boolean {
  const normal = normalIdentifier(scheme, value);
  return schemes[scheme]?.isSound(normal) ?? normal !== "";
}

/** Letters as 10 to 35, digits as they are. */
function expand(value: string): string {
  return [...value].map((character) => Number.parseInt(character, 36)).join("");
}

function remainder97(value: string): number {
  let remainder = 0;
  for (const digit of expand(value)) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

function luhn(number: string): boolean {
  let sum = 0;
  [...number].reverse().forEach((digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}
