import { type RefObject, useEffect, useRef } from "react";

interface KeptFocus {
  /** Where the focus waits while its own place cannot have it. */
  readonly waiting: RefObject<HTMLDivElement | null>;
  /** Where it goes when its own place is gone. */
  readonly fallback: RefObject<HTMLButtonElement | null>;
  /** Notes its place before that is locked. */
  readonly hold: () => void;
}

/** Keeps the focus of a form that is locked while it is sent: it waits nearby and returns, and is never lost. */
export function useKeptFocus(isLocked: boolean): KeptFocus {
  const waiting = useRef<HTMLDivElement>(null);
  const fallback = useRef<HTMLButtonElement>(null);
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (held.current === null || !(activeElement === document.body || activeElement?.matches(":disabled"))) return;
    const place = held.current.isConnected ? held.current : fallback.current;
    const next = isLocked ? waiting.current : place;
    if (next instanceof HTMLElement) next.focus();
  }, [isLocked]);
  const hold = () => {
    held.current = document.activeElement;
  };
  return { waiting, fallback, hold };
}
