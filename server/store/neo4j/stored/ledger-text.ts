import type { Change } from "../../../domain/imports/import-report.ts";

const letters: Readonly<Record<Change, string>> = { created: "c", updated: "u", unchanged: "=" };
const changes = new Map(Object.entries(letters).map(([change, letter]) => [letter, change as Change]));

/** What became of a batch's records, one letter each, in their order. */
export function formatChanges(of: readonly Change[]): string {
  return of.map((change) => letters[change]).join("");
}

/** The reverse; throws RangeError where a letter is none of ours. */
export function parseChanges(text: string): readonly Change[] {
  return [...text].map((letter) => {
    const change = changes.get(letter);
    if (change === undefined) throw new RangeError(`not an entry of the ledger: ${text.slice(0, 20)}`);
    return change;
  });
}
