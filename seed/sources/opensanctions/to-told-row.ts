import type { FtmRow, ToldPart } from "../ftm/ftm-row.ts";
import { mostSpecific } from "../ftm/most-specific.ts";
import type { Place } from "../importer.ts";
import type { Statement } from "./statement.ts";

/** The statements about one thing as the thing, with the part of it that each collection tells. */
export function toToldRow(statements: readonly Statement[], place: Place): FtmRow {
  const [first] = statements;
  const id = first?.thing ?? "";
  const originals = new Set(statements.map(({ original }) => original));
  originals.delete(id);
  const collections = new Set(statements.flatMap(({ collection }) => collection ?? []));
  return {
    place,
    id,
    schema: mostSpecific(statements.map(({ schema }) => schema)),
    caption: captionOf(statements),
    properties: propertiesOf(statements),
    referents: [...originals],
    datasets: [...collections],
    lastSeen: statements.flatMap(({ lastSeen }) => lastSeen ?? []).reduce<string | undefined>(later, undefined),
    told: [...collections].map((collection) =>
      toPart(
        collection,
        statements.filter((one) => one.collection === collection),
      ),
    ),
    leftOut: statements.flatMap(({ leftOut }) => leftOut),
  };
}

function toPart(collection: string, statements: readonly Statement[]): ToldPart {
  return {
    collection,
    locator: statements[0]?.original ?? "",
    schema: mostSpecific(statements.map(({ schema }) => schema)),
    properties: propertiesOf(statements),
  };
}

/** Values of a property each once, in their order; a row about the thing itself gives none. */
function propertiesOf(statements: readonly Statement[]): Readonly<Record<string, readonly string[]>> {
  const properties = new Map<string, Set<string>>();
  for (const { property, value } of statements) {
    if (property === "id") continue;
    properties.set(property, (properties.get(property) ?? new Set()).add(value));
  }
  return Object.fromEntries([...properties].map(([name, values]) => [name, [...values]]));
}

/** The name that most statements give. */
function captionOf(statements: readonly Statement[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { property, value } of statements) {
    if (property === "name") counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

function later(a: string | undefined, b: string): string {
  return a === undefined || b > a ? b : a;
}
