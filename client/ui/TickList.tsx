interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  /** Gets what is chosen, in the order of the choices. */
  readonly onChange: (chosen: readonly Value[]) => void;
}

/** Choices to be ticked, folded under their legend until opened. */
export function TickList<Value extends string>({ legend, choices, chosen, onChange }: Props<Value>) {
  const values = choices.map(({ value }) => value);
  const toggle = (value: Value) =>
    onChange(values.filter((other) => (other === value ? !chosen.includes(other) : chosen.includes(other))));
  return (
    <details className="tick-list">
      <summary>{legend}</summary>
      <fieldset aria-label={legend}>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /> {label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
