import { type RefObject, useEffect, useRef } from "react";

/** Gives the focus back to where it was before the pane opened, when the pane closes with the focus in it. */
export function useReturnedFocus(pane: RefObject<HTMLElement | null>, subject: string | null): void {
  const origin = useRef<Element | null>(null);
  const wasInside = useRef(false);

  // Before the pane is gone, for then the focus is nowhere.
  useEffect(() => {
    const note = () => {
      const { activeElement } = document;
      wasInside.current = pane.current?.contains(activeElement) ?? false;
      if (activeElement && activeElement !== document.body && !wasInside.current) origin.current = activeElement;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [pane]);

  useEffect(() => {
    if (subject !== null || !wasInside.current) return;
    wasInside.current = false;
    const { current } = origin;
    const back = current?.isConnected ? current : document.querySelector(".pane-picture");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, [subject]);
}
