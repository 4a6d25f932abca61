import { type ReactNode, useId } from "react";

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly invalid?: boolean;
  readonly onChange: (value: string) => void;
  /** What may be chosen; without it the field takes text. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Text that nobody may read over the shoulder, and that no browser keeps. */
  readonly secret?: boolean;
}

/** A labelled field of a form: text, or one of a few choices. */
export function Field({ label, hint, value, invalid = false, onChange, choices, secret = false }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    "aria-invalid": invalid,
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {choices === undefined ? (
        <input
          {...shared}
          type={secret ? "password" : "text"}
          autoComplete={secret ? "new-password" : "off"}
          spellCheck={false}
          maxLength={2_000}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <select {...shared} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
      {hint !== undefined && (
        <p className="hint-line" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
