import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface Props {
  readonly chip: ReactNode;
  readonly label: string;
  /** Set when the chip differs from what is usual. */
  readonly marked?: boolean;
  readonly done: string;
  readonly children: ReactNode;
}

/** A chip that opens a small form below it. Escape and a click elsewhere close it; the focus goes back to the chip. */
export function Popover({ chip, label, marked, done, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    place.current?.querySelector<HTMLElement>("input, .popover button")?.focus();
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works from everywhere inside
    <div className="popover-place" ref={place} onKeyDown={(event) => open && event.key === "Escape" && close()}>
      <button
        ref={opener}
        type="button"
        className={marked ? "chip marked" : "chip"}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {chip}
      </button>
      {open && (
        <fieldset className="popover" id={id}>
          <legend>{label}</legend>
          {children}
          <button type="button" className="button" onClick={close}>
            {done}
          </button>
        </fieldset>
      )}
    </div>
  );
}
