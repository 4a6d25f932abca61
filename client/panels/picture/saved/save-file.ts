import { formatView, type SavedView, toFileName } from "../../../view/saved-view.ts";

/** Gives the view to the reader as a file. */
export function saveFile(view: SavedView): void {
  const address = URL.createObjectURL(new Blob([formatView(view)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = toFileName(view);
  link.click();
  URL.revokeObjectURL(address);
}
