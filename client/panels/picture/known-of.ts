import type { Shown } from "../../acts/apply.ts";
import { byId } from "../../pieces/by-id.ts";
import type { Known } from "./say-act.ts";

/** What the words of acts need to know, as far as the picture tells it. */
export function knownOf({ opened, chips }: Pick<Shown, "opened" | "chips">): Known {
  const entities = byId(opened.entities);
  return {
    nameOf: (id) => entities.get(id)?.name ?? null,
    countOf: ({ entity, group }) =>
      chips.find((chip) => chip.entity === entity && chip.kind === group && chip.role === "group")?.count ?? null,
  };
}
