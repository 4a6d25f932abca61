import { Link } from "react-router";
import { words } from "../../text/words.ts";

/** The way into the questions about paths, drawn in the marks of its own screen. */
export function PathsDoor() {
  const { title, question, answer } = words.start.paths;
  return (
    <Link className="door" to="/explore">
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true" focusable="false">
        <path d="M6 20C8 2 26 2 28 20M28 20C30 38 48 38 50 20" fill="none" stroke="var(--context)" />
        <path d="M6 20h44" stroke="var(--ink)" strokeWidth="2" />
        <circle cx="6" cy="20" r="5.5" fill="var(--person)" />
        <rect x="23" y="15" width="10" height="10" rx="2" fill="var(--firm)" />
        <circle cx="50" cy="20" r="4" fill="var(--paper)" stroke="var(--investigation)" strokeWidth="2.5" />
      </svg>
      <span>
        <strong>{title}</strong>
        <b>{question}</b>
        <small>{answer}</small>
      </span>
    </Link>
  );
}
