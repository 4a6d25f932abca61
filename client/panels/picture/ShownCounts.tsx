import type { Act } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import { listShowAll } from "../../acts/show-all.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { listIdleActs } from "./list-idle-acts.ts";

interface Props {
  readonly shown: Shown;
  /** Texts in the address that state no act. */
  readonly dropped: readonly string[];
  readonly onAct: (...acts: readonly Act[]) => void;
}

/** How much is drawn, how much is hidden, and what of the address did nothing to the picture. */
export function ShownCounts({ shown, dropped, onAct }: Props) {
  const hidden = shown.hiddenEntities + shown.hiddenRelationships;
  const drawn = shown.lines.reduce((sum, line) => sum + line.relationships.length, 0);
  const idle = listIdleActs(shown.skipped, dropped);
  return (
    <p className="floating shown">
      {words.canvas.shown(formatCount(shown.entities.length), formatCount(drawn))} · {words.canvas.hidden(hidden)}
      {hidden > 0 && (
        <button type="button" className="plain" onClick={() => onAct(...listShowAll(shown))}>
          {words.canvas.showAll}
        </button>
      )}
      {idle.length > 0 && <span role="status">{words.canvas.idleActs(idle.length, idle.join("; "))}</span>}
    </p>
  );
}
