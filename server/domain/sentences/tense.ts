import { toDayRange } from "../partial-date.ts";
import type { Relationship } from "../relationship.ts";

/** A source that says so in its own first word: "former chief executive". */
const pastWord = /^(?:former|formerly|earlier|once|left|ex-)/i;

/** Whether the claim is told in the past: its last day is before `today` (days since 1970-01-01), or its role says so. */
export function hasEnded({ until, role }: Pick<Relationship, "until" | "role">, today: number): boolean {
  if (until !== undefined) return toDayRange(until).latest < today;
  return role !== undefined && pastWord.test(role);
}

/** The past of the verb that each phrase begins with. */
const pasts: ReadonlyMap<string, string> = new Map([
  ["absorbed", "absorbed"],
  ["advises", "advised"],
  ["backs", "backed"],
  ["borrows", "borrowed"],
  ["buys", "bought"],
  ["competes", "competed"],
  ["conducts", "conducted"],
  ["contains", "contained"],
  ["controls", "controlled"],
  ["covers", "covered"],
  ["draws", "drew"],
  ["examines", "examined"],
  ["founded", "founded"],
  ["has", "had"],
  ["holds", "held"],
  ["hosts", "hosted"],
  ["intermediates", "intermediated"],
  ["is", "was"],
  ["lends", "lent"],
  ["makes", "made"],
  ["may", "may"],
  ["merged", "merged"],
  ["operates", "operated"],
  ["owns", "owned"],
  ["pays", "paid"],
  ["regulates", "regulated"],
  ["sanctions", "sanctioned"],
  ["sells", "sold"],
  ["sues", "sued"],
  ["supplies", "supplied"],
  ["takes", "took"],
]);

/** The phrase with its first word, a verb, in the past. Throws RangeError for a verb without one here. */
export function toPast(phrase: string): string {
  const verb = /^\S+/.exec(phrase)?.[0] ?? "";
  const past = pasts.get(verb);
  if (past === undefined) throw new RangeError(`no past of: ${verb}`);
  return `${past}${phrase.slice(verb.length)}`;
}
