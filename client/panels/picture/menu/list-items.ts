import { actsWords } from "../../../text/acts-words.ts";
import type { MenuSubject } from "../../../view/menu.ts";
import { type KeyCommand, keyMap } from "../commands/key-map.ts";
import type { CommandId } from "../commands/use-commands.ts";

/** A row of a menu. */
export interface MenuRow {
  readonly id: CommandId;
  readonly says: string;
  /** The command whose key is shown beside it; null where it has none. */
  readonly key: KeyCommand | null;
}

export interface MenuPart {
  readonly says: string;
  readonly rows: readonly MenuRow[];
}

/** What of the selected changes the words of a row. */
interface Standing {
  readonly isPinned: boolean;
  readonly isExpanded: boolean;
}

const { commands, layouts, parts } = actsWords;

const entityRows = ["groups", "pathHere", "pathsFrom"] as const;
const placeRows = ["hide", "pin", "focus", "foldKind", "foldControlled"] as const;
const selectRows = ["neighbours", "invert"] as const;
const lineRows = ["claims", "hide", "without"] as const;
const paperRows = ["fit", "zoomIn", "zoomOut", "showAll", "all", "lasso", "saved", "keys"] as const;
const layoutRows = ["path", "tree", "tiers", "force", "around"] as const;

/** What can be done with a thing in the picture, or with the picture itself, in parts. */
export function listItems(on: MenuSubject, standing: Standing): readonly MenuPart[] {
  switch (on?.kind) {
    case "line":
      return [part(parts.line, lineRows, standing)];
    case "entity":
    case "chip":
      return [
        part(parts.ways, entityRows, standing),
        part(parts.place, placeRows, standing),
        part(parts.select, selectRows, standing),
        part(parts.whole, ["showAll"], standing),
      ];
    case undefined:
      return [part(parts.paper, paperRows, standing), part(parts.arrange, layoutRows, standing)];
  }
}

function part(says: string, ids: readonly CommandId[], standing: Standing): MenuPart {
  return {
    says,
    rows: ids.map((id) => ({ id, says: sayCommand(id, standing), key: id in keyMap ? (id as KeyCommand) : null })),
  };
}

/** A command in words, as the selected stands. */
export function sayCommand(id: CommandId, { isPinned, isExpanded }: Standing): string {
  if (id === "pin" && isPinned) return commands.unpin;
  if (id === "groups" && isExpanded) return commands.closeGroups;
  return (commands as Readonly<Record<string, string>>)[id] ?? layouts[id] ?? id;
}
