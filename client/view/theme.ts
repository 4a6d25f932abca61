import { create } from "zustand";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const place = "linchpin.theme";

interface ThemeState {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

export const useTheme = create<ThemeState>()((set) => ({
  theme: readTheme(),
  choose: (theme) => {
    storeTheme(theme);
    applyTheme(theme);
    set({ theme });
  },
}));

/** Puts the theme on the page; the system's own needs no mark. */
export function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The stored choice; the system's where there is none or storage is forbidden. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(place);
    return themes.find((theme) => theme === stored) ?? "system";
  } catch {
    return "system";
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(place, theme);
  } catch {
    // Without storage the choice holds for this visit.
  }
}
