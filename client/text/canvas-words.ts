/** What the drawing itself says. */
export const canvasWords = {
  label: "Picture of the answer. The list below it holds the same, for keyboard and screen reader.",
  late: "This arrangement takes too long for so many entities. The one before stays.",
  folded: (count: number) =>
    `+${count} folded, each beside an entity that ${count === 1 ? "it goes" : "they go"} through. A click draws one.`,
  reachedFrom: (name: string, count: number) => (count === 0 ? `Nothing reached from ${name}` : `Reached from ${name}`),
  gap: "the gap",
  sizesBy: "Sizes",
  widthsBy: "Lines",
  entityValues: { same: "all alike", degree: "by relationships drawn" },
  lineValues: { same: "by status", confidence: "by confidence", share: "stakes as ribbons" },
  ribbons: "The bar is 100 % of what is held; full is the least, hatched the most.",
  failed: "This arrangement could not be made. The one before stays.",
} as const;
