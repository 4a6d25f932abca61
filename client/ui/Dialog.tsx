import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Props {
  readonly label: string;
  readonly closing: string;
  /** What stands beside the way out, always in sight. */
  readonly head: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page. Escape, its button and a click beside it close it; then the focus is where it was before. */
export function Dialog({ label, closing, head, onClose, children }: Props) {
  const place = useRef<HTMLDialogElement>(null);
  // Before it leaves the page: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way
    <dialog
      ref={place}
      className="dialog"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === place.current && onClose()}
    >
      <div className="dialog-sheet">
        <div className="dialog-head">
          {head}
          <button type="button" className="button dialog-close" onClick={onClose}>
            {closing}
          </button>
        </div>
        <div className="dialog-body">{children}</div>
      </div>
    </dialog>
  );
}
