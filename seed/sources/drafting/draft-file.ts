import { wordsOf } from "./column-words.ts";
import { type DraftEntity, draftEntities, type SeenColumn } from "./draft-entities.ts";
import { type DraftRelationship, type DraftStatus, draftRelationships } from "./draft-relationships.ts";
import { recogniseColumn } from "./recognise-column.ts";
import type { FileSample } from "./sample-columns.ts";

/** What a file seems to say. */
export interface FileDraft {
  readonly sample: FileSample;
  /** Patterns that all of its dates fit; several where the cells do not tell them apart. */
  readonly dates: readonly string[];
  /** The same of the mark of decimals. */
  readonly decimals: readonly string[];
  readonly entities: readonly DraftEntity[];
  readonly relationships: readonly DraftRelationship[];
  /** Columns that the draft does not use, each with the reason. */
  readonly leftOut: readonly { readonly column: string; readonly why: string }[];
}

/** Why a column has no place though it is clear what it holds. */
const unplaced = {
  name: "is another column of names",
  identifier: "is an identifier of none of these",
  key: "is a key of none of these",
  date: "holds dates, of what its name does not tell",
  share: "holds shares, of which claim is not clear",
  amount: "holds amounts: of which claim, or in what currency, is not clear",
  currency: "holds currencies, of which amount is not clear",
  country: "holds countries, of whom its name does not tell",
  website: "holds addresses, of whom its name does not tell",
  description: "holds texts, of whom its name does not tell",
} as const;

/** What the columns of a file seem to mean; with `status` as the word of the reader for every claim, or none. */
export function draftFile(sample: FileSample, { status }: { readonly status: DraftStatus }): FileDraft {
  const seen = sample.columns.map((column): SeenColumn => {
    return { column, words: wordsOf(column.name), guess: recogniseColumn(column) };
  });
  const columns = seen.some(({ guess }) => guess.holds === "name") ? seen : nameOne(seen);
  const { entities, used } = draftEntities(columns, { fileName: sample.name, rows: sample.rows });
  const { relationships, used: ofRelationships } = draftRelationships(entities, columns, status);
  const isUsed = (column: string) => used.has(column) || ofRelationships.has(column);
  const inUse = columns.filter(({ column }) => isUsed(column.name));
  return {
    sample,
    dates: commonForms(inUse.flatMap(({ guess }) => (guess.holds === "date" ? [guess.form.patterns] : []))),
    decimals: commonForms(inUse.flatMap(({ guess }) => (guess.holds === "amount" ? [guess.form.decimals] : []))),
    entities,
    relationships,
    leftOut: columns
      .filter(({ column }) => !isUsed(column.name))
      .map(({ column, guess }) => ({
        column: column.name,
        why: guess.holds === "nothing" ? guess.why : unplaced[guess.holds],
      })),
  };
}

/** Takes the first column of texts for the names where no column's name says what it is. */
function nameOne(columns: readonly SeenColumn[]): readonly SeenColumn[] {
  const first = columns.find(
    ({ guess, column }) =>
      guess.holds === "nothing" &&
      guess.why !== "may be private" &&
      column.values.some((value) => /\p{L}/u.test(value)),
  );
  return columns.map((one) => (one === first ? { ...one, guess: { holds: "name" } } : one));
}

/** What fits all columns of one file; those that no mark or pattern needs have none to say. */
function commonForms(forms: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = forms.filter((some) => some.length > 0);
  return first.filter((form) => others.every((other) => other.includes(form)));
}
