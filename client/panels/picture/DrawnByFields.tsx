import type { Line } from "../../pieces/to-lines.ts";
import { canvasWords } from "../../text/canvas-words.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { entityValues, lineValues, useDrawnBy } from "../../view/drawn-by.ts";
import { type ScaleStep, toValues } from "./to-values.ts";

/** By what the sizes of entities and the widths of lines are drawn, with the scale of what was chosen. */
export function DrawnByFields({ lines }: { readonly lines: readonly Line[] }) {
  const { by, choose } = useDrawnBy();
  const { entityScale, lineScale } = toValues(lines, by);
  return (
    <div className="drawn-by">
      <label>
        {canvasWords.sizesBy}
        <select
          value={by.entities}
          onChange={({ target }) =>
            choose({ entities: entityValues.find((value) => value === target.value) ?? "same" })
          }
        >
          {entityValues.map((value) => (
            <option key={value} value={value}>
              {canvasWords.entityValues[value]}
            </option>
          ))}
        </select>
      </label>
      <Scale steps={entityScale} mark={({ pixels }) => <circle cx="32" cy="9" r={Math.min(8, pixels / 8)} />} />
      <label>
        {canvasWords.widthsBy}
        <select
          value={by.lines}
          onChange={({ target }) => choose({ lines: lineValues.find((value) => value === target.value) ?? "same" })}
        >
          {lineValues.map((value) => (
            <option key={value} value={value}>
              {canvasWords.lineValues[value]}
            </option>
          ))}
        </select>
      </label>
      <Scale steps={lineScale} mark={({ pixels }) => <rect x="22" width="20" y={9 - pixels / 2} height={pixels} />} />
      {by.lines === "share" && <span>{canvasWords.ribbons}</span>}
    </div>
  );
}

interface ScaleProps {
  readonly steps: readonly ScaleStep[];
  readonly mark: (step: ScaleStep) => React.ReactNode;
}

function Scale({ steps, mark }: ScaleProps) {
  return steps.map((step) => (
    <span key={step.value} className="scale-step">
      <svg width="64" height="18" viewBox="0 0 64 18" aria-hidden="true" focusable="false" fill="currentColor">
        {mark(step)}
      </svg>
      {formatDecimal(step.value)}
    </span>
  ));
}
