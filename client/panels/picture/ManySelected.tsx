import type { Shown } from "../../acts/apply.ts";
import { actsWords } from "../../text/acts-words.ts";
import { words } from "../../text/words.ts";
import { type Selection, selectEntities, selectOne } from "../../view/selection.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { pickOf } from "./commands/picked.ts";
import type { Commands } from "./commands/use-commands.ts";
import { sayCommand } from "./menu/list-items.ts";

interface Props {
  readonly shown: Shown;
  readonly selection: Selection;
  readonly commands: Commands;
  readonly onSelect: (selection: Selection) => void;
}

const acts = ["hide", "pin", "focus", "foldKind", "neighbours", "invert"] as const;

/** Several selected things: how many, what can be done with all of them, and which they are. */
export function ManySelected({ shown, selection, commands, onSelect }: Props) {
  const { entities, lines } = pickOf(shown, selection);
  const standing = { isPinned: entities.every(({ id }) => shown.pinned.has(id)), isExpanded: false };
  return (
    <>
      <h2>{actsWords.selected.many(entities.length)}</h2>
      <p className="acts">
        {acts.map((command) => (
          <button
            key={command}
            type="button"
            className="button"
            disabled={commands.effects[command] === null}
            onClick={() => commands.run(command)}
          >
            {sayCommand(command, standing)}
          </button>
        ))}
      </p>
      <ul className="many-list" aria-label={actsWords.selected.list}>
        {entities.map(({ id, kind, name }) => (
          <li key={id}>
            <button
              type="button"
              className="plain"
              onClick={() => onSelect(selectOne(selection.path, { kind: "entity", id }))}
            >
              <KindIcon kind={kind} size={14} /> {name}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={actsWords.selected.without(name)}
              onClick={() => onSelect(selectEntities(selection, [id], "toggle"))}
            >
              ×
            </button>
          </li>
        ))}
        {lines.map(({ id, leading }) => (
          <li key={id}>
            <button
              type="button"
              className="plain"
              onClick={() => onSelect(selectOne(selection.path, { kind: "relationship", id: leading.id }))}
            >
              {leading.sentence} <small>{words.statuses[leading.status]}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
