import type { Act } from "../../../acts/act.ts";
import type { Shown } from "../../../acts/apply.ts";
import { byId } from "../../../pieces/by-id.ts";
import { actsWords } from "../../../text/acts-words.ts";
import { KindIcon } from "../../shared/KindIcon.tsx";
import { pressChip } from "../press-chip.ts";
import { sayChips, sayFolds } from "../say-chips.ts";

interface Props {
  readonly shown: Shown;
  readonly onAct: (act: Act) => void;
}

/** The groups around entities and what is folded, as the canvas draws them: each opens and closes here too. */
export function ChipList({ shown, onAct }: Props) {
  const names = byId(shown.opened.entities);
  const nameOf = (id: string) => names.get(id)?.name ?? null;
  const chips = sayChips(shown);
  const folds = sayFolds(shown, nameOf);
  if (chips.length + folds.length === 0) return null;
  const press = (id: string) => {
    const act = pressChip(shown, id);
    if (act) onAct(act);
  };
  return (
    <div className="twin-chips">
      {[...new Set(chips.map(({ entity }) => entity))].map((entity) => (
        <div key={entity}>
          <h3 className="eyebrow">{actsWords.chipsOf(nameOf(entity) ?? entity)}</h3>
          <ul>
            {chips
              .filter((chip) => chip.entity === entity)
              .map(({ id, kind, label, isOpen, role }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={isOpen && role === "group" ? "chip marked" : "chip"}
                    {...(role === "group" && { "aria-expanded": isOpen })}
                    onClick={() => press(id)}
                  >
                    {kind && <KindIcon kind={kind} size={13} />} {label}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {folds.length > 0 && (
        <ul aria-label={actsWords.folds}>
          {folds.map(({ id, kind, label }) => (
            <li key={id}>
              <button type="button" className="chip" aria-expanded={false} onClick={() => press(id)}>
                {kind && <KindIcon kind={kind} size={13} />} {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
