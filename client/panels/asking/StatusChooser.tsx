import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { allStatuses } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { StatusLine } from "../shared/StatusLine.tsx";

interface Props {
  readonly chosen: readonly ClaimStatus[];
  readonly onChange: (statuses: readonly ClaimStatus[]) => void;
}

/** Statuses to be ticked, each with what it means. The last one cannot be taken away. */
export function StatusChooser({ chosen, onChange }: Props) {
  const toggle = (status: ClaimStatus) =>
    onChange(allStatuses.filter((other) => (other === status ? !chosen.includes(other) : chosen.includes(other))));
  return allStatuses.map((status) => (
    <label key={status} className="status-choice">
      <input
        type="checkbox"
        checked={chosen.includes(status)}
        disabled={chosen.length === 1 && chosen[0] === status}
        onChange={() => toggle(status)}
      />
      <span>
        <StatusLine status={status} /> <b>{words.statuses[status]}</b>
        <small>{words.statusMeanings[status]}</small>
      </span>
    </label>
  ));
}
