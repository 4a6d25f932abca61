/** Reads a colour token as the page shows it now. */
export type ReadToken = (token: string) => string;

/** A reader of colour tokens for the theme in force: Cytoscape knows no CSS variables. */
export function tokenReader(element: HTMLElement): ReadToken {
  const probe = document.createElement("span");
  probe.hidden = true;
  element.append(probe);
  const colors = new Map<string, string>();
  return (token) => {
    const known = colors.get(token);
    if (known !== undefined) return known;
    probe.style.color = `var(${token})`;
    const color = getComputedStyle(probe).color;
    colors.set(token, color);
    return color;
  };
}
