import { useId } from "react";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly step: number;
  /** The value in words. */
  readonly figure: string;
  readonly onChange: (value: number) => void;
}

/** A number from 0 on that is chosen by moving, with its figure beside it. */
export function Slider({ label, value, most, step, figure, onChange }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(most, value)}
        step={step}
        value={value}
        aria-valuetext={figure}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>{figure}</output>
    </div>
  );
}
