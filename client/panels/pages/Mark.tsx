/** The pin that holds the wheel. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10 1v18" stroke="var(--accent)" strokeWidth="2.6" />
      <circle cx="10" cy="10" r="2.4" fill="var(--panel)" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
