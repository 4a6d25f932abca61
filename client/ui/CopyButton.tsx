import { useEffect, useState } from "react";

interface Props {
  /** Called when pressed, so that the text is that of the moment. */
  readonly text: () => string;
  readonly children: string;
  readonly copied: string;
  readonly className?: string;
}

/** Puts a text into the clipboard and says that it did. */
export function CopyButton({ text, children, copied, className = "button" }: Props) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setDone(true);
  };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">{done ? copied : children}</span>
    </button>
  );
}
