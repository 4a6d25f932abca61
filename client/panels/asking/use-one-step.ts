import { useRef } from "react";
import type { PathQuestion } from "../../question/question.ts";
import type { ChangeQuestion } from "../../question/use-question.ts";

/** Changes some of the options; the rest stays. */
export type ChangePart = (part: Partial<PathQuestion>, options?: Parameters<ChangeQuestion>[1]) => void;

/** All changes of one open form as one step of the browser's history: every key that is typed is asked at once. */
export function useOneStep(change: ChangePart): (part: Partial<PathQuestion>) => void {
  const begun = useRef(false);
  return (part) => {
    change(part, { replace: begun.current });
    begun.current = true;
  };
}
