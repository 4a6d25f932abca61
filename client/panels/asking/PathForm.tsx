import type { NameTable } from "../../asking/use-names.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { areUsual, emptyPathQuestion, type PathQuestion, usualStatuses } from "../../question/question.ts";
import type { ChangeQuestion } from "../../question/use-question.ts";
import { words } from "../../text/words.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { ConstraintChips } from "./ConstraintChips.tsx";
import { EndPicker } from "./EndPicker.tsx";
import { KindsChooser } from "./KindsChooser.tsx";
import { MoreOptions } from "./MoreOptions.tsx";
import { StatusChooser } from "./StatusChooser.tsx";
import type { ChangePart } from "./use-one-step.ts";
import { WeightSliders } from "./WeightSliders.tsx";

interface Props {
  readonly question: PathQuestion;
  readonly kinds: KindTable;
  readonly names: NameTable;
  readonly onChange: ChangeQuestion;
}

/** The bounds that the server refuses beyond; said here before it has to. */
const hopsBound = 12;
const pathsBound = 50;

/** A path question as it is asked: its ends, and every option as a chip that can be changed. */
export function PathForm({ question, kinds, names, onChange }: Props) {
  const change: ChangePart = (part, options) => onChange({ ...question, ...part }, options);
  return (
    <section className="path-form" aria-label={words.form.title}>
      <div className="ends">
        <EndPicker
          label={words.form.from}
          placeholder={words.form.fromPlaceholder}
          ids={question.from}
          names={names}
          onChange={(from) => change({ from })}
        />
        <button
          type="button"
          className="swap"
          aria-label={words.form.swap}
          title={words.form.swap}
          onClick={() => change({ from: question.to, to: question.from })}
        >
          ⇅
        </button>
        <EndPicker
          label={words.form.to}
          placeholder={words.form.toPlaceholder}
          ids={question.to}
          names={names}
          onChange={(to) => change({ to })}
        />
      </div>
      <Chips question={question} kinds={kinds} names={names} change={change} />
    </section>
  );
}

interface ChipsProps extends Omit<Props, "onChange"> {
  readonly change: ChangePart;
}

function Chips({ question, kinds, names, change }: ChipsProps) {
  const { maxHops, limit, statuses, weights } = question;
  const { done } = words.form;
  return (
    <div className="chips">
      <Popover
        chip={words.form.hops(maxHops)}
        label={words.form.hopsLabel}
        marked={maxHops !== emptyPathQuestion.maxHops}
        done={done}
      >
        <NumberField
          label={words.form.hopsLabel}
          value={maxHops}
          least={1}
          most={hopsBound}
          refusal={words.form.outside(1, hopsBound)}
          onChange={(value) => change({ maxHops: value })}
        />
      </Popover>
      <Popover
        chip={words.form.best(limit)}
        label={words.form.bestLabel}
        marked={limit !== emptyPathQuestion.limit}
        done={done}
      >
        <NumberField
          label={words.form.bestLabel}
          value={limit}
          least={1}
          most={pathsBound}
          refusal={words.form.outside(1, pathsBound)}
          onChange={(value) => change({ limit: value })}
        />
      </Popover>
      <Popover
        chip={statuses.map((status) => words.statuses[status]).join(", ")}
        label={words.form.statusLabel}
        marked={statuses.join() !== usualStatuses.join()}
        done={done}
      >
        <StatusChooser chosen={statuses} onChange={(chosen) => change({ statuses: chosen })} />
      </Popover>
      <Popover
        chip={words.form.kindsChip(question.kinds.length)}
        label={words.form.kindsLabel}
        marked={question.kinds.length > 0}
        done={done}
      >
        <KindsChooser table={kinds} chosen={question.kinds} onChange={(chosen) => change({ kinds: chosen })} />
      </Popover>
      <Popover chip={words.form.weightsChip} label={words.form.weightsLabel} marked={!areUsual(weights)} done={done}>
        <WeightSliders weights={weights} change={change} />
      </Popover>
      <Popover chip={words.form.moreChip} label={words.form.moreLabel} done={done}>
        <MoreOptions question={question} names={names} change={change} />
      </Popover>
      <ConstraintChips question={question} names={names} change={change} />
    </div>
  );
}
