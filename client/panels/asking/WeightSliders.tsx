import { areSame, type Weights, weightNames } from "../../question/question.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { Slider } from "../../ui/Slider.tsx";
import { type ChangePart, useOneStep } from "./use-one-step.ts";

interface Props {
  readonly weights: Weights;
  /** The server's own weights; null until they are there. */
  readonly usual: Weights | null;
  readonly change: ChangePart;
}

/** Beyond this one term drowns the others; an address may state more. */
const most = 3;
const step = 0.05;

/** What counts in the ranking, and how much; the paths are ranked anew while a slider moves. */
export function WeightSliders({ weights, usual, change }: Props) {
  const write = useOneStep(change);
  const move = (moved: Weights) => write({ weights: usual && areSame(moved, usual) ? null : moved });
  return (
    <div className="weights">
      {weightNames.map((name) => (
        <Slider
          key={name}
          label={words.form.weights[name]}
          value={weights[name]}
          most={most}
          step={step}
          figure={formatDecimal(weights[name])}
          onChange={(value) => move({ ...weights, [name]: value })}
        />
      ))}
      {usual && !areSame(weights, usual) && (
        <button type="button" className="plain" onClick={() => write({ weights: null })}>
          {words.form.weightsUsual}
        </button>
      )}
    </div>
  );
}
