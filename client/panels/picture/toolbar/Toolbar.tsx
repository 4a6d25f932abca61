import { lazy, Suspense, useState } from "react";
import { layoutIds } from "../../../layouts/layout.ts";
import { actsWords } from "../../../text/acts-words.ts";
import { words } from "../../../text/words.ts";
import { usePanes } from "../../../view/panes.ts";
import { useSheet } from "../../../view/sheet.ts";
import type { CommandId, Commands } from "../commands/use-commands.ts";
import { ToolIcon, type ToolIconName } from "./ToolIcon.tsx";

const MoreMenu = lazy(async () => ({ default: (await import("./MoreMenu.tsx")).MoreMenu }));

interface Props {
  readonly commands: Commands;
  /** The act that an undo takes back, in words; null where there is none. */
  readonly last: string | null;
  readonly next: string | null;
  readonly layout: string;
  /** Whether something is selected, so that there is an inspector to fold. */
  readonly hasInspector: boolean;
}

/** What can be done with the picture: panes, undo and redo, layouts, zoom. */
export function Toolbar({ commands, last, next, layout, hasInspector }: Props) {
  const folded = usePanes((state) => state.folded);
  const zoom = useSheet((state) => state.zoom);
  const { run } = commands;
  return (
    <fieldset className="toolbar">
      <legend className="unseen">{actsWords.toolbar}</legend>
      <PaneButton name="question" isOpen={!folded.has("question")} onPress={() => run("question")} />
      <i className="divider" />
      <Tool
        icon="undo"
        says={last === null ? actsWords.commands.undo : actsWords.undoOf(last)}
        isIdle={last === null}
        onPress={() => run("undo")}
      />
      <Tool
        icon="redo"
        says={next === null ? actsWords.commands.redo : actsWords.redoOf(next)}
        isIdle={next === null}
        onPress={() => run("redo")}
      />
      <span className="last-act" title={last ?? undefined} role="status">
        {last}
      </span>
      <span className="layouts">
        {layoutIds.map((id) => (
          <button
            key={id}
            type="button"
            className="tool"
            aria-pressed={layout === id}
            aria-label={`${actsWords.commands.arrange}: ${actsWords.layouts[id] ?? id}`}
            title={actsWords.layouts[id]}
            onClick={() => run(id as CommandId)}
          >
            <ToolIcon name={id as ToolIconName} /> <span>{actsWords.layouts[id]}</span>
          </button>
        ))}
      </span>
      <i className="divider" />
      <span className="zoom">{actsWords.zoom(String(Math.round(zoom * 100)))}</span>
      <button type="button" className="tool" onClick={() => run("fit")}>
        <ToolIcon name="fit" /> <span>{words.canvas.fit}</span>
      </button>
      <More commands={commands} layout={layout} />
      {hasInspector && (
        <PaneButton name="inspector" isOpen={!folded.has("selected")} onPress={() => run("inspector")} />
      )}
    </fieldset>
  );
}

/** The menu comes with the first press: until then it is a button like the others. */
function More(props: Pick<Props, "commands" | "layout">) {
  const [isWanted, want] = useState(false);
  const button = <Tool icon="more" says={actsWords.commands.more} isIdle={false} onPress={() => want(true)} />;
  return isWanted ? (
    <Suspense fallback={button}>
      <MoreMenu {...props} />
    </Suspense>
  ) : (
    button
  );
}

interface ToolProps {
  readonly icon: ToolIconName;
  readonly says: string;
  readonly isIdle: boolean;
  readonly onPress: () => void;
}

/** Stays in the order of the keyboard when it can do nothing, so that the focus is not lost with the last undo. */
function Tool({ icon, says, isIdle, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={says}
      title={says}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onPress()}
    >
      <ToolIcon name={icon} />
    </button>
  );
}

interface PaneProps {
  readonly name: "question" | "inspector";
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function PaneButton({ name, isOpen, onPress }: PaneProps) {
  const pane = actsWords.commands[name];
  const says = isOpen ? actsWords.foldPane(pane) : actsWords.openPane(pane);
  return (
    <button type="button" className="tool" aria-label={says} title={says} aria-expanded={isOpen} onClick={onPress}>
      <ToolIcon name={name} />
    </button>
  );
}
