import type { Act } from "./act.ts";

/** What the reader did, and how much of it is in force: undo and redo move the index. */
export interface History {
  readonly acts: readonly Act[];
  /** Acts before it are in force, those after it are undone. */
  readonly index: number;
}

export const noHistory: History = { acts: [], index: 0 };

/** The acts that make the picture. */
export const inForce = ({ acts, index }: History): readonly Act[] => acts.slice(0, index);

/** The acts that can be redone, the next one first. */
export const undone = ({ acts, index }: History): readonly Act[] => acts.slice(index);

/** One act more. What was undone before it is gone. */
export function note(history: History, act: Act): History {
  return { acts: [...inForce(history), act], index: history.index + 1 };
}

/** One act less in force; the same history where there is none. */
export function undo({ acts, index }: History): History {
  return { acts, index: Math.max(0, index - 1) };
}

/** One act more in force; the same history where none was undone. */
export function redo({ acts, index }: History): History {
  return { acts, index: Math.min(acts.length, index + 1) };
}
