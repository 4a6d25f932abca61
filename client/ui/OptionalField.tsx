import { useId, useState } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly accepts: (text: string) => boolean;
  /** What is said of anything that is not accepted. */
  readonly refusal: string;
  /** Gets accepted text, and null where the field is empty. */
  readonly onChange: (text: string | null) => void;
}

/** A field that may stay empty. What is not accepted is refused in words, never bent. */
export function OptionalField({ label, value, placeholder, accepts, refusal, onChange }: Props) {
  const [text, setText] = useState(value);
  const id = useId();
  const fits = (given: string) => given === "" || accepts(given);
  const write = (given: string) => {
    setText(given);
    if (fits(given)) onChange(given === "" ? null : given);
  };
  const wrong = !fits(text);
  return (
    <div className="optional-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-refusal` : undefined}
        onChange={(event) => write(event.target.value.trim())}
      />
      {wrong && (
        <p className="refusal" id={`${id}-refusal`} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
