import { useMemo } from "react";
import { numberSources, type PathAnswer } from "../../question/kinds/paths.ts";
import { words } from "../../text/words.ts";
import { useView } from "../../view/state.ts";
import { useSelection } from "../picture/use-selection.ts";
import { PathCard } from "./PathCard.tsx";

interface Props {
  readonly answer: PathAnswer;
  /** Asks again without a relationship. */
  readonly onSwitchOff: (relationship: string) => void;
}

/** The paths of an answer as cards, best first, and the sources that they cite. */
export function PathList({ answer, onSwitchOff }: Props) {
  const { paths, subgraph, searched } = answer.found;
  const sources = useMemo(() => numberSources(paths), [paths]);
  const [selection, select] = useSelection();
  const { light, openPane } = useView();
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
          chosen={selection.relationship}
          onOpen={() => select({ path: path.id, relationship: null, entity: null })}
          onStep={(relationship) => {
            select({ path: path.id, relationship, entity: null });
            openPane("selected");
          }}
          onSwitchOff={onSwitchOff}
          onLight={(lit) => light(lit ? path.id : null)}
        />
      ))}
    </ol>
  );
}
