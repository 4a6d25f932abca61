import { useState } from "react";
import { byId } from "../../pieces/by-id.ts";
import type { Subgraph } from "../../pieces/subgraph.ts";
import { entitiesAlong, type FoundPath } from "../../question/kinds/paths.ts";
import { formatList } from "../../text/lists.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import type { NumberedSources } from "../evidence/SourceNumbers.tsx";
import { Arithmetic } from "./Arithmetic.tsx";
import { CostBar } from "./CostBar.tsx";
import { citePath } from "./cite-path.ts";
import { PathSentences } from "./PathSentences.tsx";
import { PathSignature } from "./PathSignature.tsx";

interface Props {
  readonly path: FoundPath;
  readonly subgraph: Subgraph;
  readonly sources: NumberedSources;
  readonly graphVersion: string;
  readonly most: number;
  readonly open: boolean;
  readonly chosen: string | null;
  readonly onOpen: () => void;
  readonly onStep: (relationship: string) => void;
  readonly onSwitchOff: (relationships: readonly string[]) => void;
  readonly onLight: (lit: boolean) => void;
}

/** One path: its shapes, its name, its figures; opened, its sentences and its arithmetic. */
export function PathCard(props: Props) {
  const { path, subgraph, sources, open, onLight } = props;
  const [working, setWorking] = useState(false);
  const weakest = path.steps.findIndex(({ relationship }) => relationship.id === path.weakest.relationship.id) + 1;
  return (
    <li
      className={open ? "path open" : "path"}
      onPointerEnter={() => onLight(true)}
      onPointerLeave={() => onLight(false)}
    >
      <PathSignature path={path} subgraph={subgraph} />
      <h2>
        <button type="button" aria-expanded={open} onClick={props.onOpen}>
          {namePath(path, subgraph)}
        </button>
      </h2>
      <p className="figures">
        <span>{words.path.hops(path.hops)}</span>
        <span>{words.path.cost(formatDecimal(path.cost))}</span>
        {path.hops > 1 && <span>{words.path.weakest(weakest)}</span>}
      </p>
      <CostBar path={path} most={props.most} />
      {open && (
        <>
          <PathSentences
            path={path}
            subgraph={subgraph}
            sources={sources}
            chosen={props.chosen}
            onStep={props.onStep}
            onSwitchOff={props.onSwitchOff}
          />
          <p className="acts">
            <CopyButton
              className="plain"
              text={() => citePath({ path, sources, graphVersion: props.graphVersion })}
              copied={words.path.copied}
            >
              {words.path.copy}
            </CopyButton>
            {path.terms.length > 0 && (
              <button type="button" className="plain" aria-expanded={working} onClick={() => setWorking(!working)}>
                {words.path.arithmetic}
              </button>
            )}
          </p>
          {working && <Arithmetic path={path} />}
        </>
      )}
    </li>
  );
}

function namePath(path: FoundPath, subgraph: Subgraph): string {
  const entities = byId(subgraph.entities);
  const between = entitiesAlong(path)
    .slice(1, -1)
    .map((id) => entities.get(id)?.name ?? id);
  return between.length === 0 ? words.path.direct : words.path.through(formatList(between));
}
