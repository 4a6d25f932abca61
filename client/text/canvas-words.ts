/** What the drawing itself says. */
export const canvasWords = {
  label: "Picture of the answer. The list below it holds the same, for keyboard and screen reader.",
  late: "This arrangement takes too long for so many entities. The one before stays.",
  folded: (count: number) =>
    `+${count} folded, each beside an entity that ${count === 1 ? "it goes" : "they go"} through. A click draws one.`,
  failed: "This arrangement could not be made. The one before stays.",
} as const;
