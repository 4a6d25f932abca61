import { passesLuhn, passesMod97, passesOgrnCheck, passesShipCheck, passesShipCompanyCheck } from "./check-digits.ts";

/** What is fixed about a scheme of identifiers. */
interface Scheme {
  /** The form in which the value is compared: trimmed, upper case, padded. Of a normal form it is the same again. */
  readonly normal: (text: string) => string;
  /** Whether the normal form is well made, its check digits included. */
  readonly isSound: (normal: string) => boolean;
}

const upper = (text: string): string => text.trim().toUpperCase().replace(/[\s-]/g, "");
const digits = (text: string): string => text.trim().replace(/[\s-]/g, "");
const shipping = (text: string): string => upper(text).replace(/^(?:IMO)+/, "");
/** `Q42` of it or of the address of its page. */
const item = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^(?:HTTPS?:\/\/(?:WWW\.)?WIKIDATA\.ORG\/(?:WIKI|ENTITY)\/\s*)+/, "");

/** `us_de/2923466` of it or of the company's address; the number is kept as it is written. */
function company(text: string): string {
  const address = /^(?:https?:\/\/(?:www\.|api\.)?opencorporates\.com\/(?:v[\d.]+\/)?companies\/\s*)+/i;
  const bare = text
    .trim()
    .replace(address, "")
    .replace(/[/\s]+$/, "");
  const slash = bare.indexOf("/");
  return slash === -1 ? bare : bare.slice(0, slash).toLowerCase() + bare.slice(slash);
}

/**
 * Codes of the register of lists at org-id.guide: `GB-COH`, with a part of the country `CA_BC-BRC_CBR`, with a number
 * `CN-11-CR`, of no country `XI-LEI`.
 */
const listCode = "[A-Z]{2}(?:_[A-Z]{1,2})?(?:-\\d{2})?-(?=\\d*[A-Z])[A-Z0-9]+(?:_[A-Z0-9]+)?";
const ofList = new RegExp(`^${listCode}$`);
const inList = new RegExp(`^${listCode}-\\S.*$`);

/**
 * The schemes whose form is known. Sources: LEI ISO 17442 (check digits ISO/IEC 7064 MOD 97-10), ISIN ISO 6166
 * (Luhn over letters as 10 to 35), UEI (SAM.gov: 12 characters, no I or O, no leading zero), CIK (SEC: up to
 * 10 digits, padded), CAGE (5 characters, no I or O), DUNS (9 digits), Wikidata (an item: Q and a positive number),
 * OpenCorporates (the jurisdiction, which is ISO 3166-1 or -2 with a low line, and the number in its register), org-id
 * (a code of org-id.guide and the number in its list), IMO (ships, and companies under another check), OGRN (Russia's
 * register: 13 digits, of sole traders 15).
 */
const schemes: Readonly<Record<string, Scheme>> = {
  LEI: { normal: upper, isSound: (value) => /^[0-9A-Z]{18}[0-9]{2}$/.test(value) && passesMod97(value) },
  ISIN: { normal: upper, isSound: (value) => /^[A-Z]{2}[0-9A-Z]{9}[0-9]$/.test(value) && passesLuhn(value) },
  UEI: { normal: upper, isSound: (value) => /^[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}$/.test(value) },
  CIK: {
    normal: (text) => digits(text).padStart(10, "0"),
    isSound: (value) => /^[0-9]{10}$/.test(value) && Number(value) > 0,
  },
  CAGE: { normal: upper, isSound: (value) => /^[0-9A-HJ-NP-Z]{5}$/.test(value) },
  DUNS: { normal: digits, isSound: (value) => /^[0-9]{9}$/.test(value) && Number(value) > 0 },
  Wikidata: { normal: item, isSound: (value) => /^Q[1-9][0-9]*$/.test(value) },
  OpenCorporates: { normal: company, isSound: (value) => /^[a-z]{2}(?:_[a-z]{2,3})?\/[\p{L}\p{N}_-]+$/u.test(value) },
  "org-id": { normal: (text) => text.trim(), isSound: (value) => inList.test(value) },
  IMO: { normal: shipping, isSound: (value) => /^[0-9]{7}$/.test(value) && passesShipCheck(value) },
  "IMO-company": { normal: shipping, isSound: (value) => /^[0-9]{7}$/.test(value) && passesShipCompanyCheck(value) },
  OGRN: { normal: digits, isSound: (value) => /^[1-9](?:[0-9]{12}|[0-9]{14})$/.test(value) && passesOgrnCheck(value) },
};

/** The value as it is compared within its scheme; trimmed only where the scheme's form is not known. */
export function normalIdentifier(scheme: string, value: string): string {
  return schemeOf(scheme)?.normal(value) ?? value.trim();
}

/**
 * Whether the value may serve as identity: its form and check digits are right.
 * A scheme whose form is not known takes any text that is not blank.
 */
export function isSoundIdentifier(scheme: string, value: string): boolean {
  const normal = normalIdentifier(scheme, value);
  return schemeOf(scheme)?.isSound(normal) ?? normal !== "";
}

/** Whether the scheme is a code of org-id.guide: a number in one list means the same wherever it is written. */
export function isListCode(scheme: string): boolean {
  return ofList.test(scheme);
}

function schemeOf(name: string): Scheme | undefined {
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}
