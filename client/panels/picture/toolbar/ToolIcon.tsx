/** Outlines in a box of 16 by 16, drawn in the colour of the words beside them. */
const icons = {
  question: "M2 3h12v10H2zM6 3v10",
  inspector: "M2 3h12v10H2zM10 3v10",
  undo: "M6 3L3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
  redo: "M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h3",
  path: "M1.5 8h2M6.5 8h3M12.5 8h2M3.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M9.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  tree: "M8 4.5v3.5M3.5 11.5V8h9v3.5M6.5 3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M2 13a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M11 13a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  tiers: "M3 2.5v11M8 2.5v11M13 2.5v11M1.5 5h3M6.5 9h3M11.5 6h3",
  force: "M8 8L3.5 4M8 8l5-4M8 8v5M6.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  around: "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M6.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  fit: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  more: "M3 8h.01M8 8h.01M13 8h.01",
} as const;

export type ToolIconName = keyof typeof icons;

export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg className="tool-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={icons[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === "more" ? 2.4 : 1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
