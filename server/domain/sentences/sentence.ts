import type { Claim } from "../claim.ts";
import { endSentence } from "./end-sentence.ts";
import { formatAsides } from "./sentence-asides.ts";
import { formatStatement } from "./sentence-statement.ts";
import { hasEnded } from "./tense.ts";

/** What a sentence takes from around the claim. */
export interface Reading {
  /** The name of the relationship's first end, whatever the direction of reading. */
  readonly from: string;
  /** The name of its second end. */
  readonly to: string;
  /** FORWARD begins with the first end, BACKWARD with the second. */
  readonly direction: "FORWARD" | "BACKWARD";
  /** The names of those who deny the claim; empty where the denial has no speaker. */
  readonly deniedBy: readonly string[];
  /** The day of reading, in days since 1970-01-01: what ended before it is told in the past. */
  readonly today: number;
}

/**
 * The claim as one plain sentence with its hedge:
 * `Hut 8 owns 80 % of American Bitcoin (confirmed, 2025-03-31).`
 * An allegation begins with "It is alleged that", what was denied or withdrawn with "It was claimed that".
 * The source's own word stands in quotation marks.
 */
export function formatSentence(claim: Claim, reading: Reading): string {
  const ends = [inOneLine(reading.from), inOneLine(reading.to)] as const;
  const [subject, object] = reading.direction === "FORWARD" ? ends : [ends[1], ends[0]];
  const past = hasEnded(claim, reading.today);
  const statement = formatStatement(claim, { subject, object, direction: reading.direction, past });
  const asides = formatAsides(claim, { deniedBy: reading.deniedBy.map(inOneLine), past });
  return endSentence(`${opening(claim)}${statement}${asides.length === 0 ? "" : ` (${asides.join("; ")})`}`);
}

function opening({ status }: Claim): string {
  switch (status) {
    case "CONFIRMED":
    case "REPORTED":
      return "";
    case "ALLEGED":
      return "It is alleged that ";
    case "DENIED":
    case "RETRACTED":
      return "It was claimed that ";
  }
}

function inOneLine(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}
