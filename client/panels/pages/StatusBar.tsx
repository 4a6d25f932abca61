import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { statusLooks, type statusOrder } from "../../view/palette.ts";
import { StatusLine } from "../shared/StatusLine.tsx";

interface Props {
  readonly counts: readonly { readonly status: (typeof statusOrder)[number]; readonly count: number }[];
}

/** How many relationships stand in each status, as one bar and in figures. */
export function StatusBar({ counts }: Props) {
  const some = counts.filter(({ count }) => count > 0);
  const total = some.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  const parts = some.map(({ status, count }) => {
    const part = { status, x: (before / total) * 200, width: (count / total) * 200 };
    before += count;
    return part;
  });
  return (
    <p className="status-counts">
      <svg className="status-bar" viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {parts.map(({ status, x, width }) => (
          <rect key={status} x={x} width={width} height="8" fill={`var(${statusLooks[status].token})`} />
        ))}
      </svg>
      <span className="unseen">{words.start.statuses}: </span>
      {some.map(({ status, count }) => (
        <span key={status}>
          <StatusLine status={status} length={16} /> <b>{formatCount(count)}</b> {words.statuses[status]}
        </span>
      ))}
    </p>
  );
}
