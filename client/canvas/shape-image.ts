/** A shape as an image for the canvas, drawn large so that it stays sharp when zoomed. */
export function shapeImage(outline: string, color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="192" height="192"><path fill-rule="evenodd" fill="${color}" d="${outline}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
