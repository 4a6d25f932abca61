import { useMemo } from "react";
import { numberSources, type PathAnswer } from "../../question/kinds/paths.ts";
import { words } from "../../text/words.ts";
import { useEmphasis } from "../../view/emphasis.ts";
import { usePanes } from "../../view/panes.ts";
import { inspectedOf, selectOne } from "../../view/selection.ts";
import { useSelection } from "../picture/use-selection.ts";
import { PathCard } from "./PathCard.tsx";

interface Props {
  readonly answer: PathAnswer;
  /** Asks again without these relationships. */
  readonly onSwitchOff: (relationships: readonly string[]) => void;
}

/** The paths of an answer as cards, best first, and the sources that they cite. */
export function PathList({ answer, onSwitchOff }: Props) {
  const { paths, subgraph, searched } = answer.found;
  const sources = useMemo(() => numberSources(paths), [paths]);
  const [selection, select] = useSelection();
  const light = useEmphasis((state) => state.light);
  const openPane = usePanes((state) => state.openPane);
  const inspected = inspectedOf(selection);
  const open = paths.find(({ id }) => id === selection.path) ?? paths[0];
  const most = Math.max(...paths.map(({ cost }) => cost));
  return (
    <ol className="paths" aria-label={words.path.list}>
      {paths.map((path) => (
        <PathCard
          key={path.id}
          path={path}
          subgraph={subgraph}
          sources={sources}
          graphVersion={searched.graphVersion}
          most={most}
          open={path === open}
          chosen={inspected?.kind === "relationship" ? inspected.id : null}
          onOpen={() => select(selectOne(path.id, null))}
          onStep={(relationship) => {
            select(selectOne(path.id, { kind: "relationship", id: relationship }));
            openPane("selected");
          }}
          onSwitchOff={onSwitchOff}
          onLight={(lit) => light(lit ? path.id : null)}
        />
      ))}
    </ol>
  );
}
