import { useId } from "react";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly none: string;
  readonly removal: string;
  readonly file: File | null;
  readonly invalid?: boolean;
  readonly onFile: (file: File | null) => void;
}

/** One file that belongs to a form, or none. */
export function FilePick({ label, hint, choose, none, removal, file, invalid = false, onFile }: Props) {
  const id = useId();
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <p className="file-pick">
        <label className="file-choose" htmlFor={id}>
          {choose}
        </label>
        <input
          id={id}
          className="unseen"
          type="file"
          aria-label={`${label}: ${choose}`}
          aria-invalid={invalid}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            onFile(event.target.files?.[0] ?? null);
            event.target.value = "";
          }}
        />
        <span className={file === null ? "quiet" : undefined}>{file?.name ?? none}</span>
        {file !== null && (
          <button type="button" className="file-remove" aria-label={removal} onClick={() => onFile(null)}>
            ×
          </button>
        )}
      </p>
      <p className="hint-line" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
