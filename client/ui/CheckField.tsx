import { useId } from "react";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with what ticking it means. */
export function CheckField({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="check-field">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p className="hint-line" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
