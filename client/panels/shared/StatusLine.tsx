import type { ClaimStatus } from "../../pieces/subgraph.ts";
import { statusLooks } from "../../view/palette.ts";

const dashes = { solid: undefined, dashed: "6 3.5", dotted: "2 3" } as const;

/** A short piece of line as the canvas draws it for the status. */
export function StatusLine({ status, length = 26 }: { readonly status: ClaimStatus; readonly length?: number }) {
  const { token, width, dash } = statusLooks[status];
  return (
    <svg className="status-line" width={length} height="8" aria-hidden="true" focusable="false">
      <path d={`M0 4h${length}`} stroke={`var(${token})`} strokeWidth={width} strokeDasharray={dashes[dash]} />
    </svg>
  );
}
