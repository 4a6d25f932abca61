import { type DragEvent, useState } from "react";
import { useViews } from "./use-views.ts";

interface Dropping {
  /** Whether a file hovers over the page. */
  readonly isOver: boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** Opens a view whose file is dropped anywhere on the workbench; the browser itself would leave the page for it. */
export function useDroppedView(): Dropping {
  const [isOver, setOver] = useState(false);
  const { openFile } = useViews();
  return {
    isOver,
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event) => {
      if (event.target === event.currentTarget || event.relatedTarget === null) setOver(false);
    },
    onDrop: (event) => {
      const [file] = event.dataTransfer.files;
      setOver(false);
      if (!file) return;
      event.preventDefault();
      void openFile(file);
    },
  };
}
