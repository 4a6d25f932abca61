import type { ReactNode } from "react";
import { Link } from "react-router";

interface Props {
  /** The format that is explained; all of them where it is left out. */
  readonly format?: string;
  /** The part of its page to begin with. */
  readonly section?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What the sheet knows of how it was come to. */
export interface SheetState {
  /** Whether the page below is the one before in the history: then closing goes back to it. */
  readonly isOverPage: boolean;
}
const overPage: SheetState = { isOverPage: true };

/** Opens the explanation of a format over the page, which keeps what is filled in. */
export function FormatLink({ format, section, className, children }: Props) {
  const path = format === undefined ? "/data/formats" : `/data/formats/${format}`;
  return (
    <Link to={section === undefined ? path : `${path}#${section}`} state={overPage} className={className}>
      {children}
    </Link>
  );
}
