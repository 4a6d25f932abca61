/** Says its text to a screen reader whenever it changes. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
