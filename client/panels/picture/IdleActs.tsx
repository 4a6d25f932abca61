import { useState } from "react";
import type { Skipped } from "../../acts/read-acts.ts";
import { actsWords } from "../../text/acts-words.ts";
import { words } from "../../text/words.ts";
import { listIdleActs } from "./list-idle-acts.ts";

interface Props {
  readonly skipped: readonly Skipped[];
  /** Texts in the address that state no act. */
  readonly dropped: readonly string[];
}

/** What of the address did nothing to the picture; gone for as long as it stays the same once it was read. */
export function IdleActs({ skipped, dropped }: Props) {
  const [read, setRead] = useState("");
  const idle = listIdleActs(skipped, dropped);
  const text = words.canvas.idleActs(idle.length, idle.join("; "));
  if (idle.length === 0 || read === text) return null;
  return (
    <p className="floating idle-acts">
      <span role="status">{text}</span>
      <button type="button" className="plain" onClick={() => setRead(text)}>
        {actsWords.close}
      </button>
    </p>
  );
}
