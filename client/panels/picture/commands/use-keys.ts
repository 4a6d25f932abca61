import { useEffect, useRef } from "react";
import { isMac } from "./is-mac.ts";
import { commandOf } from "./key-map.ts";
import type { CommandId } from "./use-commands.ts";

/** Whatever takes keys itself. */
const takesKeys =
  "input, textarea, select, [contenteditable], [role='menu'], dialog, [role='dialog'], .popover, [role='listbox']";
/** What Enter does something else with. */
const pressed = "button, a, summary, [role='separator']";

/** Runs what a key stands for. `run` gives false where it can do nothing: then the browser does what it always does. */
export function useKeys(run: (command: CommandId) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(takesKeys)) return;
      if (event.key === "Enter" && target?.closest(pressed)) return;
      const inPicture = target?.closest(".pane-picture, .pane-list") !== null && target !== null;
      const command = commandOf(event, { isMac, inPicture });
      if (command !== null && latest.current(command)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
