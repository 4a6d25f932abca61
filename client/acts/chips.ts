import { countNeighbours, type NeighbourCount } from "../pieces/count-neighbours.ts";
import { type GroupsPlace, groupsKey, hasMore, neighboursKey } from "../pieces/neighbours.ts";
import type { OpenPlace } from "../pieces/open-place.ts";
import type { Pieces } from "../pieces/pieces.ts";
import type { ClaimStatus, EntityKind } from "../pieces/subgraph.ts";
import type { Act } from "./act.ts";
import type { Index } from "./indexes.ts";

/** A group of an entity's neighbours that stands for them until it is opened, or the way to its next page. */
export interface GroupChip extends NeighbourCount {
  readonly id: string;
  readonly entity: string;
  readonly kind: EntityKind;
  /** The group itself, or what of it follows the pages that are open. */
  readonly role: "group" | "more";
  readonly isOpen: boolean;
  /** What pressing it does. */
  readonly press: Act;
}

interface Given {
  readonly expanded: readonly GroupsPlace[];
  readonly places: readonly OpenPlace[];
  readonly indexes: readonly Index[];
  /** Entities that are open, hidden or not. */
  readonly drawn: ReadonlySet<string>;
}

/** The chips around every entity that is expanded, kinds in the order in which the server names the groups. */
export function listChips(pieces: Pieces, { expanded, places, indexes, drawn }: Given): readonly GroupChip[] {
  const opened = places.filter((place) => place.of === "neighbours");
  const shown = new Map(expanded.map(({ entity, statuses }) => [entity, statuses]));
  for (const { entity, statuses } of opened) if (!shown.has(entity)) shown.set(entity, statuses);
  const isExpanded = new Set(expanded.map(({ entity }) => entity));
  return [...shown].flatMap(([entity, statuses]) => {
    const groups = pieces.groups.get(groupsKey({ entity, statuses })) ?? [];
    const kinds = [...new Set(groups.map(({ entityKind }) => entityKind))];
    return kinds.flatMap((kind) => {
      const pages = opened.filter((place) => place.entity === entity && place.kind === kind);
      const isOpen = pages.length > 0;
      if (!isOpen && !isExpanded.has(entity)) return [];
      const own = indexes.find((index) => index.entity === entity && index.kind === kind)?.entities ?? [];
      const others = new Set([...drawn].filter((id) => !own.includes(id)));
      const counted = countNeighbours(
        groups.filter(({ entityKind }) => entityKind === kind),
        others,
      );
      if (!isOpen && counted.count === 0) return [];
      const chip = { entity, kind, isOpen, ...counted };
      const press: Act = isOpen
        ? { kind: "collapse", entity, group: kind }
        : { kind: "expand", entity, group: kind, page: 1, statuses };
      return [
        { ...chip, id: chipId({ entity, kind, role: "group" }), role: "group", press } as const,
        ...nextPages({ pieces, entity, kind, statuses, pages: pages.map(({ page }) => page) }).map(
          (page) =>
            ({
              ...chip,
              id: chipId({ entity, kind, role: "more" }),
              role: "more",
              count: Math.max(0, counted.count - own.length),
              press: { kind: "expand", entity, group: kind, page, statuses },
            }) as const,
        ),
      ];
    });
  });
}

/** A chip's name among the elements of a picture: no entity is called so. */
export function chipId({ entity, kind, role }: Pick<GroupChip, "entity" | "kind" | "role">): string {
  return `${role} ${kind} ${entity}`;
}

interface Following {
  readonly pieces: Pieces;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly statuses: readonly ClaimStatus[];
  readonly pages: readonly number[];
}

/** The page after the last that is open, where there is one. */
function nextPages({ pieces, entity, kind, statuses, pages }: Following): readonly number[] {
  const last = Math.max(0, ...pages);
  const page = pieces.neighbours.get(neighboursKey({ entity, kind, statuses, page: last }));
  return page && hasMore(page) ? [last + 1] : [];
}
