import type { Folding } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import type { GroupChip } from "../../acts/chips.ts";
import { chipId } from "../../acts/chips.ts";
import type { Chip, FoldChip, Index } from "../../canvas/chips.ts";
import { neighboursPerPage } from "../../pieces/neighbours.ts";
import type { EntityKind } from "../../pieces/subgraph.ts";
import { actsWords } from "../../text/acts-words.ts";

/** The groups around entities, as the canvas and the table name them. */
export function sayChips({ chips }: Pick<Shown, "chips">): readonly Chip[] {
  return chips.map((chip) => ({ ...chip, label: sayChip(chip) }));
}

function sayChip(chip: GroupChip): string {
  return chip.role === "more" ? actsWords.next(neighboursPerPage, chip.count) : actsWords.chip(chip);
}

/** The opened groups, each with the chip that it hangs on. */
export function sayIndexes({ indexes }: Pick<Shown, "indexes">): readonly Index[] {
  return indexes.map(({ entity, kind, entities }) => ({
    chip: chipId({ entity, kind, role: "group" }),
    entity,
    entities,
  }));
}

/** What is folded, each as a chip. */
export function sayFolds({ folds }: Pick<Shown, "folds">, nameOf: (id: string) => string | null): readonly FoldChip[] {
  return folds.flatMap(({ by, key, entities }) =>
    entities.length === 0
      ? []
      : [
          {
            id: foldId({ by, key }),
            kind: by === "kind" ? (key as EntityKind) : null,
            entities,
            label: sayFold({ by, key, count: entities.length, nameOf }),
          },
        ],
  );
}

/** A fold's name among the elements of a picture: no entity is called so. */
export const foldId = ({ by, key }: { readonly by: Folding; readonly key: string }): string => `fold ${by} ${key}`;

interface Folded {
  readonly by: Folding;
  readonly key: string;
  readonly count: number;
  readonly nameOf: (id: string) => string | null;
}

function sayFold({ by, key, count, nameOf }: Folded): string {
  switch (by) {
    case "kind":
      return actsWords.folded.kind(count, key as EntityKind);
    case "controller":
      return actsWords.folded.controller(count, nameOf(key) ?? key);
    case "tier":
      return actsWords.folded.tier(count, key);
  }
}
