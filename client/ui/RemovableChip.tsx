import type { ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What the cross does, in words. */
  readonly removal: string;
  readonly onRemove: () => void;
  readonly className?: string;
  /** Shown where the chip has no room for it. */
  readonly title?: string;
}

/** A chip with a cross that takes it away. */
export function RemovableChip({ children, removal, onRemove, className = "", title }: Props) {
  return (
    <span className={`chip named ${className}`} title={title}>
      {children}
      <button type="button" aria-label={removal} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
