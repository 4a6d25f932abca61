import { Fragment } from "react";
import { byId } from "../../pieces/by-id.ts";
import type { Subgraph } from "../../pieces/subgraph.ts";
import { entitiesAlong, type FoundPath } from "../../question/kinds/paths.ts";
import { KindIcon } from "../shared/KindIcon.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";

interface Props {
  readonly path: FoundPath;
  readonly subgraph: Subgraph;
}

/** The path as shapes and lines in a row. The sentences say the same in words. */
export function PathSignature({ path, subgraph }: Props) {
  const entities = byId(subgraph.entities);
  const relationships = byId(subgraph.relationships);
  return (
    <div className="signature" title={path.signature} aria-hidden="true">
      {entitiesAlong(path).map((id, index) => {
        const entity = entities.get(id);
        const relationship = relationships.get(path.steps[index - 1]?.relationship.id ?? "");
        return (
          <Fragment key={id}>
            {relationship && <StatusLine status={relationship.status} length={20} />}
            {entity && <KindIcon kind={entity.kind} size={14} />}
          </Fragment>
        );
      })}
    </div>
  );
}
