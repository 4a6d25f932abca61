import { lazy, Suspense, useMemo, useRef } from "react";
import { toFilterAct } from "../../acts/filters.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Answer } from "../../question/answer.ts";
import { words } from "../../text/words.ts";
import { useDrawnBy } from "../../view/drawn-by.ts";
import { useEmphasis } from "../../view/emphasis.ts";
import { useSheet } from "../../view/sheet.ts";
import { useTheme } from "../../view/theme.ts";
import { useColorScheme } from "../pages/use-color-scheme.ts";
import type { Commands } from "./commands/use-commands.ts";
import { DrawnByFields } from "./DrawnByFields.tsx";
import { IdleActs } from "./IdleActs.tsx";
import { Legend } from "./Legend.tsx";
import { PagesNotice } from "./PagesNotice.tsx";
import { ViewNotice } from "./saved/ViewNotice.tsx";
import { toDrawing } from "./to-drawing.ts";
import { toMarks } from "./to-marks.ts";
import { PictureTools } from "./toolbar/PictureTools.tsx";
import type { PictureState } from "./use-picture.ts";
import { usePictureEvents } from "./use-picture-events.ts";
import { useSelection } from "./use-selection.ts";

const GraphCanvas = lazy(async () => ({ default: (await import("../../canvas/GraphCanvas.tsx")).GraphCanvas }));

interface Props {
  readonly answer: Answer | null;
  readonly picture: PictureState;
  readonly kinds: KindTable;
  readonly commands: Commands;
  /** What the question asks. */
  readonly title: string;
}

/** The answer drawn, with its tools, its legend and what of it is hidden. */
export function Picture({ answer, picture, kinds, commands, title }: Props) {
  const { shown, dropped, pages, act } = picture;
  const [selection] = useSelection();
  const lit = useEmphasis((state) => state.lit);
  const theme = useTheme((state) => state.theme);
  const scheme = useColorScheme();
  const tool = useSheet((state) => state.tool);
  const setZoom = useSheet((state) => state.setZoom);
  const pane = useRef<HTMLElement>(null);
  const by = useDrawnBy((state) => state.by);
  const marks = useMemo(
    () => toMarks({ answer, lines: shown.lines, faded: shown.faded, ends: shown.ends, selection, lit, kinds }),
    [answer, shown, selection, lit, kinds],
  );
  const drawing = useMemo(
    () => toDrawing({ answer, shown, kinds, front: selection.path, by }),
    [answer, shown, kinds, selection.path, by],
  );
  const events = usePictureEvents(picture);
  const isEmpty = shown.opened.entities.length === 0;
  return (
    <section ref={pane} className="pane pane-picture" aria-label={words.panes.picture} tabIndex={-1}>
      <PictureTools answer={answer} picture={picture} commands={commands} title={title} />
      {isEmpty ? (
        <p className="empty">{answer ? words.canvas.nothing : words.canvas.empty}</p>
      ) : (
        <>
          {/* Keys work on the picture once it was touched. */}
          <div className="drawing" data-tool={tool} onPointerDown={() => pane.current?.focus({ preventScroll: true })}>
            <Suspense fallback={<p className="empty">{words.canvas.drawing}</p>}>
              <GraphCanvas
                drawing={drawing}
                marks={marks}
                events={events}
                tool={tool}
                theme={`${theme} ${scheme}`}
                onReady={commands.setControls}
                onZoom={setZoom}
              />
            </Suspense>
          </div>
          <DrawnByFields lines={shown.lines} />
          <Legend shown={shown} onFilter={(filters) => act(toFilterAct(filters))} onAct={act} />
        </>
      )}
      <div className="floating-notes">
        <ViewNotice />
        <IdleActs skipped={shown.skipped} dropped={dropped} />
        <PagesNotice pages={pages} />
      </div>
    </section>
  );
}
