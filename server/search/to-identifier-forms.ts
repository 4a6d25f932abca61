import type { Identifier } from "../domain/entity.ts";
import { normalIdentifier } from "../domain/identifiers/identifier.ts";

/** The schemes that a value is tried with when it is typed alone. */
const commonSchemes = ["LEI", "CIK", "UEI", "CAGE", "DUNS", "ISIN", "OpenCorporates", "Wikidata"];

/** How an identifier may be stored, as "SCHEME:value": as it is, and in its scheme's normal form. */
export function toIdentifierForms({ scheme, value }: Identifier): readonly string[] {
  return [...new Set([`${scheme}:${value}`, `${scheme}:${normalIdentifier(scheme, value)}`])];
}

/** The identifiers that a typed text may mean: "CIK:1083301", "cik:1083301" or a bare "0001083301". */
export function guessIdentifiers(text: string): readonly string[] {
  const typed = text.trim();
  const colon = typed.indexOf(":");
  const schemes = colon > 0 ? schemesLike(typed.slice(0, colon)) : commonSchemes;
  const value = typed.slice(colon > 0 ? colon + 1 : 0).trim();
  return [...new Set(schemes.flatMap((scheme) => toIdentifierForms({ scheme, value })))];
}

function schemesLike(typed: string): readonly string[] {
  const known = commonSchemes.filter((scheme) => scheme.toLowerCase() === typed.toLowerCase());
  return [...new Set([typed, typed.toUpperCase(), ...known])];
}
