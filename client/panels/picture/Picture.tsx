import { lazy, Suspense, useMemo } from "react";
import { toFilterAct } from "../../acts/filters.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Answer } from "../../question/answer.ts";
import { words } from "../../text/words.ts";
import { useEmphasis } from "../../view/emphasis.ts";
import { usePanes } from "../../view/panes.ts";
import { type Inspected, selectOne } from "../../view/selection.ts";
import { useTheme } from "../../view/theme.ts";
import { useColorScheme } from "../pages/use-color-scheme.ts";
import { Legend } from "./Legend.tsx";
import { ShownCounts } from "./ShownCounts.tsx";
import { toDrawing } from "./to-drawing.ts";
import { toMarks } from "./to-marks.ts";
import type { PictureState } from "./use-picture.ts";
import { useSelection } from "./use-selection.ts";

const GraphCanvas = lazy(async () => ({ default: (await import("../../canvas/GraphCanvas.tsx")).GraphCanvas }));

interface Props {
  readonly answer: Answer | null;
  readonly picture: PictureState;
  readonly kinds: KindTable;
}

/** The answer drawn, with its legend and what of it is hidden. */
export function Picture({ answer, picture: { shown, dropped, act }, kinds }: Props) {
  const [selection, select] = useSelection();
  const lit = useEmphasis((state) => state.lit);
  const openPane = usePanes((state) => state.openPane);
  const theme = useTheme((state) => state.theme);
  const scheme = useColorScheme();
  const marks = useMemo(
    () => toMarks({ answer, lines: shown.lines, selection, lit, kinds }),
    [answer, shown, selection, lit, kinds],
  );
  const drawing = useMemo(
    () => toDrawing({ answer, shown, kinds, front: selection.path }),
    [answer, shown, kinds, selection.path],
  );
  const choose = (one: Inspected) => {
    select(selectOne(selection.path, one));
    openPane("selected");
  };
  const events = {
    onEntity: (id: string) => choose({ kind: "entity", id }),
    onLine: (id: string) => choose({ kind: "relationship", id }),
    onClaims: (id: string) => choose({ kind: "relationship", id }),
    // Each click lays the next of them open.
    onStack: (paths: readonly string[]) => {
      const next = paths[paths.indexOf(selection.path ?? "") + 1] ?? paths[0];
      if (next !== undefined) select(selectOne(next, null));
    },
    onNothing: () => select(selectOne(selection.path, null)),
    onMoved: (id: string, { x, y }: { readonly x: number; readonly y: number }) => act({ kind: "pin", id, x, y }),
    onChip: () => undefined,
    onMenu: () => undefined,
    onLasso: () => undefined,
  };
  if (shown.opened.entities.length === 0) {
    return (
      <section className="pane pane-picture" aria-label={words.panes.picture}>
        <p className="empty">{answer ? words.canvas.nothing : words.canvas.empty}</p>
      </section>
    );
  }
  return (
    <section className="pane pane-picture" aria-label={words.panes.picture}>
      <div className="drawing">
        <Suspense fallback={<p className="empty">{words.canvas.drawing}</p>}>
          <GraphCanvas drawing={drawing} marks={marks} events={events} theme={`${theme} ${scheme}`} />
        </Suspense>
        <ShownCounts shown={shown} dropped={dropped} onAct={act} />
      </div>
      <Legend opened={shown.opened} filters={shown.filters} onFilter={(filters) => act(toFilterAct(filters))} />
    </section>
  );
}
