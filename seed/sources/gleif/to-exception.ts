import { textsUnder, textUnder } from "./gleif-value.ts";
import type { GleifRow } from "./read-gleif.ts";

/** Why a parent is not reported, as it is told on the entity. */
export interface ReportedException {
  readonly sentence: string;
  readonly locator: string;
}

// biome-ignore format: a table, one row a line
const parents: Readonly<Record<string, string>> = {
  DIRECT_ACCOUNTING_CONSOLIDATION_PARENT: "direct parent",
  ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT: "ultimate parent",
};

// biome-ignore format: a table, one row a line
const reasons: Readonly<Record<string, string>> = {
  NO_LEI: "the parent has no LEI",
  NATURAL_PERSONS: "it is controlled by natural persons",
  NON_CONSOLIDATING: "no parent consolidates it in its accounts",
  NO_KNOWN_PERSON: "no person is known to control it",
  NON_PUBLIC: "the relationship is not public",
  BINDING_LEGAL_COMMITMENTS: "legal commitments keep it from saying",
  LEGAL_OBSTACLES: "the law keeps it from saying",
  CONSENT_NOT_OBTAINED: "the parent did not consent",
  DETRIMENT_NOT_EXCLUDED: "saying it may do harm",
  DISCLOSURE_DETRIMENTAL: "saying it would do harm",
};

/** Why an entity names no parent, as a sentence. It says that none is named, never that there is none. */
export function toException({ value, locator }: GleifRow): ReportedException {
  const category = textUnder(value, "ExceptionCategory") ?? textUnder(value, "Exception", "Category") ?? "";
  const codes = [...textsUnder(value, "ExceptionReason"), ...textsUnder(value, "Exception", "Reason")];
  const references = [...textsUnder(value, "ExceptionReference"), ...textsUnder(value, "Exception", "Reference")];
  const said = codes.map((code) => reasons[code] ?? code.toLowerCase().replaceAll("_", " ")).join("; ");
  const parent = parents[category] ?? "parent";
  const reason = said === "" ? "no reason given" : said;
  const reference = references.length === 0 ? "" : ` (${references.join("; ")})`;
  return { sentence: `Reports no ${parent}: ${reason}${reference}.`, locator };
}
