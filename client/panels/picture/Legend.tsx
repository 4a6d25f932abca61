import { type Filters, toggled } from "../../acts/filters.ts";
import type { Subgraph } from "../../pieces/subgraph.ts";
import { words } from "../../text/words.ts";
import { kindOrder, statusOrder } from "../../view/palette.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";

interface Props {
  /** All that is open, hidden or not. */
  readonly opened: Subgraph;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

/** The kinds and statuses that are open, with their counts; each switches its own off and on. */
export function Legend({ opened: { entities, relationships }, filters, onFilter }: Props) {
  const kinds = kindOrder.flatMap((kind) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  const statuses = statusOrder.flatMap((status) => {
    const count = relationships.filter((relationship) => relationship.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });
  if (kinds.length === 0) return null;
  return (
    <fieldset className="legend" title={words.canvas.legendHint}>
      <legend className="unseen">{words.canvas.legend}</legend>
      <div>
        {kinds.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={!filters.kinds.has(kind)}
            onClick={() => onFilter({ ...filters, kinds: toggled(filters.kinds, kind) })}
          >
            <KindIcon kind={kind} size={14} /> {words.kinds[kind]} <b>{count}</b>
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
            <StatusLine status={status} /> {words.statuses[status]} <b>{count}</b>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
