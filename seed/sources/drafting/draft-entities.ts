import type { EntityKind } from "../../../server/domain/entity.ts";
import type { EntityMapping } from "../csv/mapping.ts";
import { keyWords, kindWords, roleWords, wordsOf } from "./column-words.ts";
import type { Guess } from "./recognise-column.ts";
import type { ColumnSample } from "./sample-columns.ts";

/** A column with what it seems to hold. */
export interface SeenColumn {
  readonly column: ColumnSample;
  readonly words: readonly string[];
  readonly guess: Guess;
}

/** An entity of a draft, with the words of its column by which others belong to it. */
export interface DraftEntity {
  readonly mapping: EntityMapping;
  readonly words: readonly string[];
  /** Whether nothing but its name tells it from others. */
  readonly isKnownByName: boolean;
  /** Whether the column's name says of which kind it is. */
  readonly isKindTold: boolean;
}

/** An entity for each column of names, each with the columns of keys and facts that are named after it. */
export function draftEntities(
  columns: readonly SeenColumn[],
  { fileName, rows }: { readonly fileName: string; readonly rows: number },
): { readonly entities: readonly DraftEntity[]; readonly used: ReadonlySet<string> } {
  const named = columns.filter(({ guess }) => guess.holds === "name");
  const owners = named.map(({ words }) => words.filter((word) => word !== "name"));
  const ownerOf = ({ words }: SeenColumn): number => {
    const fitting = owners.map((own, place) => ({ place, fits: own.filter((word) => words.includes(word)).length }));
    const best = fitting.filter(({ place, fits }) => fits > 0 && fits === owners[place]?.length);
    return best.sort((a, b) => b.fits - a.fits)[0]?.place ?? 0;
  };
  const used = new Set(named.map(({ column }) => column.name));
  const entities = named.map((name, place): DraftEntity => {
    const own = owners[place] ?? [];
    const belonging = columns.filter((one) => one !== name && ownerOf(one) === place);
    const take = (holds: Guess["holds"]) => {
      const found = belonging.find(({ guess }) => guess.holds === holds);
      if (found !== undefined) used.add(found.column.name);
      return found === undefined ? {} : { [holds]: `{${found.column.name}}` };
    };
    const key = belonging.find((one) => one.guess.holds === "key" && isKeyOf(one, own, named.length));
    if (key !== undefined) used.add(key.column.name);
    const identifiers = belonging.flatMap(({ guess, column }) => {
      if (guess.holds !== "identifier") return [];
      used.add(column.name);
      return [{ scheme: guess.scheme, value: `{${column.name}}` }];
    });
    const told = kindOf(own) ?? (place === 0 ? kindOf(wordsOf(fileName.replace(/\.[^.]*$/, ""))) : undefined);
    const { split } = name.guess.holds === "name" ? name.guess : {};
    return {
      words: own,
      isKnownByName: key === undefined && identifiers.length === 0,
      isKindTold: told !== undefined,
      mapping: {
        as: own.join("-") || "entity",
        kind: told ?? "FIRM",
        name: `{${name.column.name}}`,
        localId: `{${key?.column.name ?? name.column.name}}`,
        ...(identifiers.length > 0 && { identifiers }),
        ...(split !== undefined && { split }),
        ...(split === undefined && place > 0 && name.column.filled < rows && { optional: true as const }),
        ...take("country"),
        ...take("website"),
        ...take("description"),
      },
    };
  });
  return { entities, used };
}

/** `agency_id` is the key of the agency; a bare `id` is that of the row, so of an entity only where the row is about one. */
function isKeyOf({ words }: SeenColumn, own: readonly string[], entities: number): boolean {
  const rest = words.filter((word) => !keyWords.has(word));
  return rest.length === 0 ? entities === 1 : own.length > 0 && rest.every((word) => own.includes(word));
}

function kindOf(words: readonly string[]): EntityKind | undefined {
  return kindWords.find(([, told]) => words.some((word) => told.includes(word)))?.[0];
}

/** What the entity's column says of its part in a relationship. */
export function roleOf({ words }: DraftEntity): { readonly kind: string; readonly end: "from" | "to" } | undefined {
  return words.map((word) => roleWords.get(word)).find((role) => role !== undefined);
}
