import { useId, useState } from "react";
import { useStore } from "zustand";
import { versionOf } from "../../../pieces/pieces.ts";
import { piecesState } from "../../../pieces/state.ts";
import { actsWords } from "../../../text/acts-words.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { type Kept, type KeptView, readKept, withKept, writeKept } from "../../../view/kept-views.ts";
import { useOpenedView } from "../../../view/opened-view.ts";
import type { SavedView } from "../../../view/saved-view.ts";
import { saveFile } from "./save-file.ts";
import { useViews } from "./use-views.ts";
import { ViewRow } from "./ViewRow.tsx";

const { saved } = actsWords;

/** The views that this browser keeps, and the ways to save this one and to open others. */
export function SavedViews({ title }: { readonly title: string }) {
  const { showList, refusal } = useOpenedView();
  const version = useStore(piecesState, ({ pieces }) => versionOf(pieces));
  const { openView, openFile } = useViews();
  const [kept, setKept] = useState<Kept>(readKept);
  const [name, setName] = useState(title);
  const [told, setTold] = useState("");
  const id = useId();
  const views = typeof kept === "string" ? [] : kept;

  const toView = (): SavedView => ({
    title: name.trim().slice(0, 300) || title,
    savedOn: new Date().toISOString(),
    graphVersion: version,
    address: `${location.pathname}${location.search}${location.hash}`,
  });
  const keep = (next: readonly KeptView[], done: string) => {
    const outcome = writeKept(next);
    setTold(outcome === "kept" ? done : saved[outcome]);
    if (outcome === "kept") setKept(next);
  };
  return (
    <Dialog label={saved.title} closing={actsWords.close} head={<h2>{saved.title}</h2>} onClose={() => showList(false)}>
      <p className="quiet">{saved.lead}</p>
      <form
        className="save-view"
        onSubmit={(event) => {
          event.preventDefault();
          const view = toView();
          keep(withKept(views, { name: view.title, view }), saved.kept(view.title));
        }}
      >
        <label htmlFor={id}>{saved.name}</label>
        <input id={id} value={name} maxLength={300} onChange={(event) => setName(event.target.value)} />
        <button type="submit" className="button" disabled={typeof kept === "string"}>
          {saved.keep}
        </button>
        <button type="button" className="button" onClick={() => saveFile(toView())}>
          {saved.file}
        </button>
        <label className="button file-choose">
          {saved.open}
          <input
            className="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = "";
              if (file) void openFile(file);
            }}
          />
        </label>
      </form>
      <p role="status">{refusal ?? told}</p>
      {typeof kept === "string" && <p role="alert">{saved[kept]}</p>}
      {views.length === 0 && typeof kept !== "string" && <p className="quiet">{saved.none}</p>}
      <ul className="kept-views">
        {views.map((one) => (
          <ViewRow
            key={one.name}
            kept={one}
            taken={views.map((view) => view.name)}
            onOpen={() => openView(one.view)}
            onRename={(next) =>
              keep(
                views.map((view) => (view === one ? { ...one, name: next } : view)),
                saved.kept(next),
              )
            }
            onRemove={() =>
              keep(
                views.filter((view) => view !== one),
                saved.removed(one.name),
              )
            }
          />
        ))}
      </ul>
    </Dialog>
  );
}
