import { words } from "../../text/words.ts";
import { useTheme } from "../../view/theme.ts";
import { useColorScheme } from "./use-color-scheme.ts";

/** Switches between light and dark. What the system asks for itself is not stored: it may change its mind. */
export function ThemeToggle() {
  const { theme, choose } = useTheme();
  const system = useColorScheme();
  const dark = (theme === "system" ? system : theme) === "dark";
  const other = dark ? "light" : "dark";
  return (
    <button
      type="button"
      className="button theme"
      aria-pressed={dark}
      aria-label={words.theme.dark}
      title={words.theme[other]}
      onClick={() => choose(other === system ? "system" : other)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
