import type { ReactNode } from "react";

interface Props {
  /** An address that was found safe, or null: then only the words are shown. */
  readonly href: string | null;
  readonly children: ReactNode;
  readonly title?: string;
  readonly label?: string;
}

/** A link to another host, which learns nothing of this page. */
export function SafeLink({ href, children, title, label }: Props) {
  if (href === null) return <span title={title}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={title} aria-label={label}>
      {children}
    </a>
  );
}
