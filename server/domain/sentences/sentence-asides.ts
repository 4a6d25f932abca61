import type { Claim } from "../claim.ts";
import type { RelationshipKind } from "../relationship-kinds.ts";
import { nameComponent } from "./words-of-component.ts";
import { formatSpan } from "./words-of-date.ts";
import { joinWords } from "./words-of-list.ts";
import { formatCount, formatMoney } from "./words-of-money.ts";
import { formatShare } from "./words-of-share.ts";
import { formatTitle } from "./words-of-title.ts";

/** Characters of a role that a sentence quotes; the whole stays on the relationship. */
const quoteCharacters = 160;

/** Kinds whose first date is that of an event; of the others it is when they began to hold. */
const events: ReadonlySet<RelationshipKind> = new Set<RelationshipKind>([
  "BACKS",
  "LENDS_TO",
  "MERGED_INTO",
  "BUYS_UNDER",
  "SELLS_UNDER",
  "INTERMEDIATES",
  "COVERS",
  "PAYS",
  "FOUNDED",
  "TAKES_PART_IN",
  "CONDUCTS",
  "EXAMINES",
  "DRAWS_ON",
  "SUES",
]);

/** What the asides take from around the claim. */
export interface Around {
  readonly deniedBy: readonly string[];
  /** The claim is told in the past. */
  readonly past: boolean;
}

/** What stands in brackets after the statement, in order: status and dates, denial, figures, the source's own word. */
export function formatAsides(claim: Claim, { deniedBy, past }: Around): readonly string[] {
  const asides = [
    formatStanding(claim, past),
    formatDenial(claim, deniedBy),
    ...formatFigures(claim),
    formatHolding(claim),
    formatRole(claim),
  ];
  return asides.filter((aside) => aside !== undefined);
}

function formatStanding(claim: Claim, past: boolean): string | undefined {
  const parts = [formatStatus(claim), formatDates(claim, past)].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** Of an allegation or a withdrawn claim the sentence's opening says it; "denied" is said with its speaker. */
function formatStatus({ status }: Claim): string | undefined {
  if (status === "CONFIRMED" || status === "REPORTED" || status === "RETRACTED") return status.toLowerCase();
  return undefined;
}

function formatDates(claim: Claim, past: boolean): string | undefined {
  const measured = claim.share !== undefined && formatShare(claim.share) !== undefined;
  if (measured || events.has(claim.kind)) return formatSpan(claim, "HAPPENED");
  return formatSpan(claim, past ? "WENT_ON" : "GOES_ON");
}

function formatDenial({ status, disputed }: Claim, deniedBy: readonly string[]): string | undefined {
  if (deniedBy.length > 0) return `denied by ${joinWords(deniedBy)}`;
  if (status === "DENIED") return "denied";
  return disputed ? "disputed" : undefined;
}

function formatFigures({ kind, component, amount, units, score }: Claim): readonly string[] {
  const figures: string[] = [];
  if (component !== undefined && (kind !== "SUPPLIES" || nameComponent(component) === undefined)) {
    figures.push(`component: ${component}`);
  }
  if (amount !== undefined && kind !== "PAYS") figures.push(formatMoney(amount));
  if (units !== undefined) figures.push(`${formatCount(units)} ${units === 1 ? "unit" : "units"}`);
  if (score !== undefined) figures.push(`score ${score}`);
  return figures;
}

/** How an interest is held, unless it is by shares and directly or nothing is said of it. */
function formatHolding({ interests, directness }: Claim): string | undefined {
  const beyond = interests.filter((interest) => interest !== "shareholding").map(inWords);
  const named = interests.length === beyond.length ? beyond : beyond.length === 0 ? [] : ["shares", ...beyond];
  const held = directness === "INDIRECT" ? "held indirectly" : undefined;
  const parts = [named.length === 0 ? undefined : joinWords(named), held].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

function inWords(interest: string): string {
  return interest.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function formatRole({ kind, role }: Claim): string | undefined {
  if (role === undefined || (kind === "OFFICER_OF" && formatTitle(role) !== undefined)) return undefined;
  const characters = [...role.trim().replace(/\s+/g, " ")];
  if (characters.length === 0) return undefined;
  return `“${characters.length > quoteCharacters ? `${characters.slice(0, quoteCharacters).join("")}…` : characters.join("")}”`;
}
