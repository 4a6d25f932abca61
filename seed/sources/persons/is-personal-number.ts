import type { EntityKind, Identifier } from "../../../server/domain/entity.ts";
import { type PersonalScheme, personalSchemes } from "./number-schemes.ts";

/** Who bears an identifier, as far as that is known. */
export interface Bearer {
  readonly kind?: EntityKind | undefined;
  /** ISO 3166-1. */
  readonly country?: string | undefined;
}

/** Schemes of papers and of registers that hold persons alone, whatever the country. */
const papers = words("ahv|c[eé]dula|ci|cpf|cuil|curp|dni|nin|passport|pesel|snils|ssn");
/** What may be such a paper where the bearer is a person. */
const perhapsPapers = words(
  "birth|document|id-?card|id-?number|identity|licen[cs]e|national|nif|registration|rut|tax|tin|vat",
);
/** Schemes in which persons are published to be told apart; none says when one was born or pays taxes. */
const published = /^(?:CIK|GND|ICIJ|ISNI|LEI|LC-?auth|OFAC|OpenCorporates|opensanctions|ORCID|UN|VIAF|Wikidata)$/i;
/** A number of an unknown scheme with so many digits may hold a birth date beside others. */
const manyDigits = 10;

/**
 * Whether an identifier is, or may be, a number that a state gave to a natural person: its scheme or its country says
 * so, or a person bears a number that nobody knows.
 */
export function isPersonalNumber({ scheme, value }: Identifier, { kind, country }: Bearer = {}): boolean {
  if (papers.test(scheme)) return true;
  const bare = value
    .replace(/\(.*\)/, "")
    .replace(/[\s./-]/g, "")
    .toUpperCase();
  if (personalSchemes.some((one) => isOfPerson(one, bare, { scheme, country: countryIn(scheme) ?? country })))
    return true;
  if (kind !== "PERSON" || published.test(scheme)) return false;
  return perhapsPapers.test(scheme) || bare.replace(/\D/g, "").length >= manyDigits;
}

function isOfPerson(
  { country: ours, names, person, known }: PersonalScheme,
  bare: string,
  { scheme, country }: { readonly scheme: string; readonly country: string | undefined },
): boolean {
  const isElsewhere = country !== undefined && country !== ours;
  const isNamed = new RegExp(`(?:^|[-_])(?:${names.source})(?:$|[-_])`, "i").test(scheme);
  const isMeant = known === "name" ? isNamed && !isElsewhere : isNamed || (country === ours && isNumberOfState(scheme));
  if (!isMeant || (isElsewhere && countryIn(scheme) !== undefined)) return false;
  return person.test(bare) || (bare.startsWith(ours) && person.test(bare.slice(ours.length)));
}

/** Schemes of private publishers have numbers of their own, which may look like those of a state. */
function isNumberOfState(scheme: string): boolean {
  return !published.test(scheme) && !/^(?:CAGE|DUNS|IMO|IMO-company|ISIN|UEI|OCDS|PIID|USAspending)/.test(scheme);
}

/** The country of `MX-RFC`, `REG-RU` and the like. */
function countryIn(scheme: string): string | undefined {
  return /^(?:REG-|VAT-)?([A-Z]{2})(?:-|$)/.exec(scheme)?.[1];
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_])(?:${alternatives})(?:$|[-_])`, "i");
}
