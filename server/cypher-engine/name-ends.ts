import type { EntityId } from "../domain/ids.ts";
import { joinWords } from "../domain/sentences/words-of-list.ts";
import type { PathEnd } from "../engine/paths/question.ts";
import type { Sought } from "./find-best-paths.ts";

/** Both ends as a sentence calls them: `Ana`, `Ana and Cleo`, `Ana and 5 others`, `24 entities of kind BACKER`. */
export function nameEnds({ question, ends }: Sought): { readonly from: string; readonly to: string } {
  return {
    from: nameEnd(question.from, ends.from, ends.names),
    to: nameEnd(question.to, ends.to, ends.names),
  };
}

function nameEnd(end: PathEnd, ids: readonly EntityId[], names: ReadonlyMap<EntityId, string>): string {
  if (end.by === "kinds") return `${ids.length} entities of kind ${end.kinds.join(" or ")}`;
  const [first, ...others] = ids.map((id) => names.get(id) ?? id);
  if (first === undefined) return "nothing";
  return others.length > 1 ? `${first} and ${others.length} others` : joinWords([first, ...others]);
}

/** `1 hop`, `6 hops`. */
export function countHops(hops: number): string {
  return hops === 1 ? "1 hop" : `${hops} hops`;
}
