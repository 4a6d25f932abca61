import type { Act } from "../../acts/act.ts";
import { actsWords } from "../../text/acts-words.ts";
import { formatList } from "../../text/lists.ts";
import { words } from "../../text/words.ts";

/** What the words of an act need to know of the picture. */
export interface Known {
  /** The entity's name; its id where it is not in the picture. */
  readonly nameOf: (id: string) => string | null;
  /** How many neighbours an act that opens a group brought. */
  readonly countOf: (act: Extract<Act, { kind: "expand" }>) => number | null;
}

/** An act in words, as the toolbar says it: "opened 18 contracts". */
export function sayAct(act: Act, known: Known): string {
  const { done } = actsWords;
  const name = (id: string) => shorten(known.nameOf(id) ?? id);
  switch (act.kind) {
    case "expand": {
      if (typeof act.group === "string") {
        const count = known.countOf(act);
        return count === null ? done.openedKind(act.group) : done.opened(count, act.group);
      }
      return act.group === null && act.page === 1 ? done.groups(name(act.entity)) : done.drewMore(name(act.entity));
    }
    case "collapse":
      return typeof act.group === "string" ? done.closed(act.group) : done.closedAll(name(act.entity));
    case "hide":
      return done.hid(sayThings(act.ids, known));
    case "unhide":
      return done.showed(sayThings(act.ids, known));
    case "fold":
      return done.folded(sayFold(act, name));
    case "unfold":
      return done.unfolded(sayFold(act, name));
    case "pin":
      return done.pinned(name(act.id));
    case "unpin":
      return done.unpinned(name(act.id));
    case "focus":
      return act.ids.length === 0 ? done.unfocused : done.focused(sayThings(act.ids, known));
    case "arrange":
      return done.arranged(actsWords.layouts[act.layout] ?? act.layout);
    case "filter": {
      const off = [
        ...act.kinds.map((kind) => actsWords.kindsOf[kind] ?? kind),
        ...act.statuses.map((status) => words.statuses[status]),
      ];
      return off.length === 0 ? done.allOn : done.off(formatList(off));
    }
    case "span": {
      const { from, until } = act;
      return from === null && until === null ? done.spannedAll : done.spanned(`${from ?? "…"} – ${until ?? "…"}`);
    }
  }
}

/** One thing by its name, several by their number. */
function sayThings(ids: readonly string[], { nameOf }: Known): string {
  const [first] = ids;
  const entities = ids.filter((id) => nameOf(id) !== null);
  if (entities.length === 0) return actsWords.done.claims(ids.length);
  return ids.length === 1 && first !== undefined
    ? shorten(nameOf(first) ?? first)
    : actsWords.done.things(entities.length);
}

function sayFold({ by, key }: Extract<Act, { kind: "fold" | "unfold" }>, name: (id: string) => string): string {
  switch (by) {
    case "kind":
      return (actsWords.kindsOf as Readonly<Record<string, string>>)[key] ?? key;
    case "controller":
      return actsWords.done.controlledBy(name(key));
    case "tier":
      return actsWords.done.tier(key);
  }
}

const longest = 40;

/** A name that fits on a button. */
function shorten(name: string): string {
  const letters = [...name];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}…` : name;
}
