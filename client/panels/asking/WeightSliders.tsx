import { areUsual, type PathQuestion, usualWeights, weightNames } from "../../question/question.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { Slider } from "../../ui/Slider.tsx";
import { type ChangePart, useOneStep } from "./use-one-step.ts";

interface Props {
  readonly weights: PathQuestion["weights"];
  readonly change: ChangePart;
}

/** Beyond this one term drowns the others; an address may state more. */
const most = 3;
const step = 0.05;

/** What counts in the ranking, and how much; the paths are ranked anew while a slider moves. */
export function WeightSliders({ weights, change }: Props) {
  const write = useOneStep(change);
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
          onChange={(value) => write({ weights: { ...weights, [name]: value } })}
        />
      ))}
      {!areUsual(weights) && (
        <button type="button" className="plain" onClick={() => write({ weights: usualWeights })}>
          {words.form.weightsUsual}
        </button>
      )}
    </div>
  );
}
