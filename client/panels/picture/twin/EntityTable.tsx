import type { EntityCard } from "../../../pieces/subgraph.ts";
import { words } from "../../../text/words.ts";
import { KindIcon } from "../../shared/KindIcon.tsx";
import type { Rows } from "./use-rows.ts";

interface Props {
  readonly entities: readonly EntityCard[];
  readonly rows: Rows;
}

/** The drawn entities, a row each. */
export function EntityTable({ entities, rows }: Props) {
  return (
    <table>
      <caption>{words.list.entities}</caption>
      <thead>
        <tr>
          <th scope="col">{words.list.name}</th>
          <th scope="col">{words.list.kind}</th>
          <th scope="col">{words.list.country}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map(({ id, kind, name, country }) => (
          <tr key={id}>
            <th scope="row">
              <button type="button" {...rows.entity(id)}>
                <KindIcon kind={kind} size={14} /> {name}
              </button>
            </th>
            <td>{words.kinds[kind]}</td>
            <td>{country}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
