import type { RelationshipLine } from "../../../pieces/subgraph.ts";
import { formatDecimal } from "../../../text/numbers.ts";
import { words } from "../../../text/words.ts";
import { DisputedBadge, StatusBadge } from "../../shared/StatusBadge.tsx";
import type { Rows } from "./use-rows.ts";

interface Props {
  readonly relationships: readonly RelationshipLine[];
  readonly rows: Rows;
}

/** Every claim of every drawn line, a row each. */
export function RelationshipTable({ relationships, rows }: Props) {
  return (
    <table>
      <caption>{words.list.relationships}</caption>
      <thead>
        <tr>
          <th scope="col">{words.list.claim}</th>
          <th scope="col">{words.list.status}</th>
          <th scope="col">{words.list.confidence}</th>
        </tr>
      </thead>
      <tbody>
        {relationships.map(({ id, sentence, status, disputed, confidence }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" {...rows.claim(id)}>
                {sentence}
              </button>
            </th>
            <td>
              <StatusBadge status={status} /> {disputed && <DisputedBadge />}
            </td>
            <td className="figure">{formatDecimal(confidence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
