import { useId, useState } from "react";

interface Props {
  readonly label: string;
  /** Undefined while it is not known. */
  readonly value: number | undefined;
  readonly least: number;
  /** Undefined while it is not known: anything from the least on is taken. */
  readonly most: number | undefined;
  /** What is said of anything else. */
  readonly refusal: string;
  readonly onChange: (value: number) => void;
}

/** A whole number inside its bounds. What is outside is refused in words, never bent. */
export function NumberField({ label, value, least, most, refusal, onChange }: Props) {
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const id = useId();
  const fits = (given: string) =>
    /^\d+$/.test(given) && Number(given) >= least && Number(given) <= (most ?? Number.MAX_SAFE_INTEGER);
  const write = (given: string) => {
    setText(given);
    if (fits(given)) onChange(Number(given));
  };
  const wrong = !fits(text) && !(text === "" && value === undefined);
  return (
    <div className="number-field">
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-refusal` : undefined}
        onChange={(event) => write(event.target.value)}
      />
      {wrong && (
        <p className="refusal" id={`${id}-refusal`} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
