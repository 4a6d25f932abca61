import { lazy, Suspense, useCallback, useMemo } from "react";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { around } from "../../layouts/around.ts";
import { leftToRight } from "../../layouts/left-to-right.ts";
import type { Answer } from "../../question/ask.ts";
import { entitiesAlong } from "../../question/kinds/paths.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { useView } from "../../view/state.ts";
import { useTheme } from "../../view/theme.ts";
import type { Line, Visible } from "../../view/visible.ts";
import { useColorScheme } from "../pages/use-color-scheme.ts";
import { Legend } from "./Legend.tsx";
import { lineWords } from "./line-words.ts";
import { toMarks } from "./to-marks.ts";
import { useSelection } from "./use-selection.ts";

const GraphCanvas = lazy(async () => ({ default: (await import("../../canvas/GraphCanvas.tsx")).GraphCanvas }));

interface Props {
  readonly answer: Answer | null;
  readonly visible: Visible;
  readonly kinds: KindTable;
}

/** The answer drawn, with its legend and what of it is hidden. */
export function Picture({ answer, visible, kinds }: Props) {
  const [selection, select] = useSelection();
  const { lit, openPane, showAll } = useView();
  const theme = useTheme((state) => state.theme);
  const scheme = useColorScheme();
  const paths = useMemo(() => (answer?.kind === "paths" ? answer.found.paths.map(entitiesAlong) : []), [answer]);
  const marks = useMemo(
    () => toMarks({ answer, visible, selection, lit, kinds }),
    [answer, visible, selection, lit, kinds],
  );
  const says = useCallback((line: Line) => lineWords(kinds, line), [kinds]);
  const hidden = visible.hiddenEntities + visible.hiddenRelationships;
  const drawn = visible.lines.reduce((sum, line) => sum + line.relationships.length, 0);
  const events = {
    onEntity: (entity: string) => {
      select({ entity, relationship: null });
      openPane("selected");
    },
    onLine: (relationship: string) => {
      select({ relationship, entity: null });
      openPane("selected");
    },
    onNothing: () => select({ relationship: null, entity: null }),
  };
  return (
    <section className="pane pane-picture" aria-label={words.panes.picture}>
      {visible.entities.length === 0 && hidden === 0 ? (
        <p className="empty">{answer ? words.canvas.nothing : words.canvas.empty}</p>
      ) : (
        <>
          <div className="drawing">
            <Suspense fallback={<p className="empty">{words.canvas.drawing}</p>}>
              <GraphCanvas
                visible={visible}
                layout={answer?.kind === "entity" ? around : leftToRight}
                paths={paths}
                centre={answer?.kind === "entity" ? answer.question.id : null}
                lineWords={says}
                marks={marks}
                events={events}
                theme={`${theme} ${scheme}`}
              />
            </Suspense>
            <p className="floating shown">
              {words.canvas.shown(formatCount(visible.entities.length), formatCount(drawn))} ·{" "}
              {words.canvas.hidden(hidden)}
              {hidden > 0 && (
                <button type="button" className="plain" onClick={showAll}>
                  {words.canvas.showAll}
                </button>
              )}
            </p>
          </div>
          <Legend />
        </>
      )}
    </section>
  );
}
