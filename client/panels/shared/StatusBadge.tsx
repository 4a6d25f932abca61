import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { words } from "../../text/words.ts";

/** The status in a word, with what the word means. */
export function StatusBadge({ status }: { readonly status: ClaimStatus }) {
  return (
    <span className={`badge badge-${status.toLowerCase()}`} title={words.statusMeanings[status]}>
      {words.statuses[status]}
    </span>
  );
}

/** Says that some evidence denies the claim. */
export function DisputedBadge({ text = words.disputed }: { readonly text?: string }) {
  return <span className="badge badge-denied">{text}</span>;
}
