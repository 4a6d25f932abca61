import type { Act } from "../../acts/act.ts";
import type { Shown } from "../../acts/apply.ts";
import { type Filters, toggled } from "../../acts/filters.ts";
import { listShowAll } from "../../acts/show-all.ts";
import { actsWords } from "../../text/acts-words.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { kindOrder, statusOrder } from "../../view/palette.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";

interface Props {
  readonly shown: Shown;
  readonly onFilter: (filters: Filters) => void;
  readonly onAct: (...acts: readonly Act[]) => void;
}

/** What is open by kind, and how its lines are drawn; each switches its own off and on. */
export function Legend({ shown, onFilter, onAct }: Props) {
  const { opened, filters, ends } = shown;
  const kinds = kindOrder.flatMap((kind) => {
    const ofKind = opened.entities.filter((entity) => entity.kind === kind);
    // Those that the question names stay: where there are no others, there is nothing to switch off.
    const isFixed = ofKind.every(({ id }) => ends.has(id));
    return ofKind.length > 0 ? [{ kind, count: ofKind.length, isFixed }] : [];
  });
  const statuses = statusOrder.flatMap((status) => {
    const count = opened.relationships.filter((relationship) => relationship.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  const hidden = shown.hiddenEntities + shown.hiddenRelationships;
  return (
    <fieldset className="legend" title={words.canvas.legendHint}>
      <legend className="unseen">{words.canvas.legend}</legend>
      <div>
        {kinds.map(({ kind, count, isFixed }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={!filters.kinds.has(kind)}
            aria-disabled={isFixed}
            title={isFixed ? actsWords.legendFixed : undefined}
            onClick={() => !isFixed && onFilter({ ...filters, kinds: toggled(filters.kinds, kind) })}
          >
            <KindIcon kind={kind} size={14} /> {count === 1 ? actsWords.kindOf[kind] : actsWords.kindsOf[kind]}{" "}
            <b>{formatCount(count)}</b>
          </button>
        ))}
      </div>
      <div>
        {statuses.map(({ status, count }) => (
          <button
            key={status}
            type="button"
            aria-pressed={!filters.statuses.has(status)}
            onClick={() => onFilter({ ...filters, statuses: toggled(filters.statuses, status) })}
          >
            <StatusLine status={status} /> {words.statuses[status]} <b>{formatCount(count)}</b>
          </button>
        ))}
        <span className="hidden-count" role="status">
          {actsWords.hidden} <b>{formatCount(hidden)}</b>
          {hidden > 0 && (
            <button type="button" className="plain" onClick={() => onAct(...listShowAll(shown))}>
              {words.canvas.showAll}
            </button>
          )}
        </span>
      </div>
    </fieldset>
  );
}
