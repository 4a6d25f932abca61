import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** What the system asks for, and a new drawing when it changes. */
export function useColorScheme(): "dark" | "light" {
  return useSyncExternalStore(subscribe, () => (matchMedia(query).matches ? "dark" : "light"));
}

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}
