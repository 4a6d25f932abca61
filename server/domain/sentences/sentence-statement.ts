import type { Claim } from "../claim.ts";
import { kindFacts, type RelationshipKind } from "../relationship-kinds.ts";
import { toPast } from "./tense.ts";
import { nameComponent } from "./words-of-component.ts";
import { formatMoney } from "./words-of-money.ts";
import { formatShare } from "./words-of-share.ts";
import { formatTitle } from "./words-of-title.ts";

/** Who stands first in the statement, and when it is told. */
export interface Voice {
  readonly subject: string;
  readonly object: string;
  readonly direction: "FORWARD" | "BACKWARD";
  readonly past: boolean;
}

/** A phrase read from the first end and from the second; `…` marks where the object stands, else it follows. */
type Phrases = readonly [forward: string, backward: string];

/** Kinds that read otherwise inside a sentence; all others read as their own row says. */
const phrases: Partial<Record<RelationshipKind, Phrases>> = {
  BUYS_UNDER: ["buys under", "has … as a buyer"],
  SELLS_UNDER: ["sells under", "has … as a seller"],
  OFFICER_OF: ["is an officer of", "has … as an officer"],
  // "Founded" alone would say that nobody else did.
  FOUNDED: ["is a founder of", "has … as a founder"],
  MEMBER_OF: ["is a member of", "has … as a member"],
  TAKES_PART_IN: ["takes part in", "has … as a participant"],
  PART_OF: ["is part of", "has … as a part"],
};

/** The claim without hedge and asides: `Hut 8 owns 80 % of American Bitcoin`. */
export function formatStatement(claim: Claim, voice: Voice): string {
  const [forward, backward] = findPhrases(claim);
  const present = voice.direction === "FORWARD" ? forward : backward;
  const phrase = voice.past ? toPast(present) : present;
  const predicate = phrase.includes("…") ? phrase.replace("…", () => voice.object) : `${phrase} ${voice.object}`;
  return `${voice.subject} ${predicate}${findSupplement(claim, voice)}`;
}

function findPhrases(claim: Claim): Phrases {
  switch (claim.kind) {
    case "OWNS":
      return ownershipPhrases(claim);
    case "PAYS":
      return paymentPhrases(claim);
    case "OFFICER_OF":
      return officePhrases(claim);
    default:
      return kindPhrases(claim);
  }
}

function kindPhrases({ kind }: Claim): Phrases {
  const { forward, backward } = kindFacts(kind);
  return phrases[kind] ?? [forward, backward];
}

/** "Owns" alone would say the whole, and an interest without shares (votes, appointments) is not owning. */
function ownershipPhrases({ share, interests }: Claim): Phrases {
  const figure = share === undefined ? undefined : formatShare(share);
  if (interests.length > 0 && !interests.includes("shareholding")) {
    return figure === undefined
      ? ["holds an interest in", "has … as the holder of an interest"]
      : [`holds an interest of ${figure} in`, `has … as the holder of an interest of ${figure}`];
  }
  return figure === undefined
    ? ["is an owner of", "has … as an owner"]
    : [`owns ${figure} of`, `is owned ${figure} by`];
}

function paymentPhrases(claim: Claim): Phrases {
  if (claim.amount === undefined) return kindPhrases(claim);
  const sum = formatMoney(claim.amount);
  return [`pays ${sum} to`, `is paid ${sum} by`];
}

function officePhrases(claim: Claim): Phrases {
  const title = claim.role === undefined ? undefined : formatTitle(claim.role);
  return title === undefined ? kindPhrases(claim) : [`is ${title} of`, `has … as ${title}`];
}

/** What follows the object: the goods, the share of the intake, the distance, a share that nobody states. */
function findSupplement(claim: Claim, voice: Voice): string {
  switch (claim.kind) {
    case "OWNS":
      return claim.share === undefined || formatShare(claim.share) === undefined ? ", share not stated" : "";
    case "SUPPLIES":
      return supplySupplement(claim, voice.direction === "FORWARD" ? voice.object : voice.subject);
    case "NEAR":
      return claim.distanceKilometres === undefined ? "" : `, ${claim.distanceKilometres} km away`;
    default:
      return "";
  }
}

function supplySupplement({ component, share }: Claim, customer: string): string {
  const goods = component === undefined ? undefined : nameComponent(component);
  const figure = share === undefined ? undefined : formatShare(share);
  return `${goods === undefined ? "" : ` with ${goods}`}${figure === undefined ? "" : `, ${figure} of ${customer}’s intake`}`;
}
