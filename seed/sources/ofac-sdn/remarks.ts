import type { Identifier } from "../../../server/domain/entity.ts";
import { isSoundIdentifier } from "../../../server/domain/identifiers/identifier.ts";

/** What a party of the list is. */
export type PartyType = "PERSON" | "FIRM" | "VESSEL" | "AIRCRAFT";

/** What the remarks of a party say, and what of it is not taken, by reason. */
export interface Remarks {
  readonly aliases: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly website: string | undefined;
  readonly leftOut: readonly string[];
  /** Sentences about what is no person that the model has no place for. */
  readonly rest: readonly string[];
}

/** Numbers of firms, as the list words them, and the scheme that each becomes. */
const firmNumbers = [
  ["Registration Number", "Registration ID", "Company Number", "UK Company Number", "Commercial Registry Number"],
  ["Business Registration Number", "Business Registration Document #", "Business Number", "Enterprise Number"],
  ["Chamber of Commerce Number", "Branch Unit Number", "Public Registration Number", "Registered Charity No."],
  ["C.R. No.", "Folio Mercantil No.", "Matricula Mercantil No", "Trade License No.", "File Number", "License"],
  ["Certificate of Incorporation Number", "United Social Credit Code Certificate (USCCC)", "Legal Entity Number"],
  ["Tax ID No.", "NIT #", "RUC #", "RIF #", "R.F.C.", "V.A.T. Number", "US FEIN", "RTN", "BIK (RU)"],
  ["D-U-N-S Number", "Company Number IMO", "Identification Number IMO"],
].flat();
const assetNumbers = [
  ["Vessel Registration Identification IMO", "MMSI", "Aircraft Tail Number"],
  ["Aircraft Manufacturer's Serial Number (MSN)"],
  ["Aircraft Construction Number (also called L/N or S/N or F/N)"],
].flat();
const schemes: Readonly<Record<string, string>> = {
  "D-U-N-S Number": "DUNS",
  "Vessel Registration Identification IMO": "IMO",
  "Company Number IMO": "IMO-company",
  "Identification Number IMO": "IMO-company",
  "Aircraft Construction Number (also called L/N or S/N or F/N)": "Aircraft-Construction-Number",
  "Aircraft Manufacturer's Serial Number (MSN)": "MSN",
};
const numbers: Readonly<Record<PartyType, readonly string[]>> = {
  PERSON: [],
  FIRM: longestFirst(firmNumbers),
  VESSEL: longestFirst(assetNumbers),
  AIRCRAFT: longestFirst(assetNumbers),
};

const alias = /^(?:alt\. )?[afn]\.?k\.?a\.? '(.+)'$/;
const website = /^(?:alt\. )?Website (\S+)$/;
const birth = /^(?:alt\. )?(?:DOB|POB)\b/;

/** The sentences of a remark: parted by semicolons, a full stop after the last. */
export function partsOf(remark: string): readonly string[] {
  const parts = remark.split(/;\s*/).map((part) => part.trim());
  return parts.filter((part) => part !== "");
}

/** The name after `Linked To:`, with the full stop that may be the remark's or the name's. */
export function linkedName(part: string): string | undefined {
  return /^(?:alt\. )?Linked To: (.+)$/.exec(part)?.[1]?.trim();
}

/** What a party's remarks give. Birth data, documents and numbers of persons are personal data and left out. */
export function readRemarks(remark: string, type: PartyType): Remarks {
  const aliases: string[] = [];
  const identifiers: Identifier[] = [];
  const leftOut: string[] = [];
  const rest: string[] = [];
  let site: string | undefined;
  for (const sentence of partsOf(remark)) {
    if (linkedName(sentence) !== undefined) continue;
    const part = sentence.replace(/\.$/, "");
    const name = alias.exec(part)?.[1];
    const address = website.exec(part)?.[1];
    const number = toIdentifier(part, type);
    if (name !== undefined) aliases.push(name);
    else if (type === "PERSON")
      leftOut.push(birth.test(part) ? "personal data: birth" : "personal data: other remarks");
    else if (address !== undefined && site === undefined) site = toAddress(address);
    else if (number !== undefined) identifiers.push(number);
    else {
      leftOut.push("remark that the model has no place for");
      rest.push(part);
    }
  }
  return { aliases, identifiers, website: site, leftOut, rest };
}

function toIdentifier(part: string, type: PartyType): Identifier | undefined {
  const text = part.replace(/^alt\. /, "");
  const label = numbers[type].find((one) => text.startsWith(`${one} `) || (one.endsWith("#") && text.startsWith(one)));
  const value = label === undefined ? "" : text.slice(label.length).trim();
  if (label === undefined || value === "") return undefined;
  if (label === "Legal Entity Number" && isSoundIdentifier("LEI", value)) return { scheme: "LEI", value };
  return { scheme: schemes[label] ?? (label.match(/[A-Za-z]+/g) ?? []).join("-").slice(0, 50), value };
}

function toAddress(text: string): string {
  return /^https?:\/\//.test(text) ? text : `http://${text}`;
}

/** So that a label is not taken for another that begins alike. */
function longestFirst(labels: readonly string[]): readonly string[] {
  return labels.toSorted((a, b) => b.length - a.length);
}
