import type { Limits } from "../../asking/use-limits.ts";
import type { NameTable } from "../../asking/use-names.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { areSame, type PathQuestion } from "../../question/question.ts";
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
  /** The bounds that the server refuses beyond, said here before it has to, and what is usual. */
  readonly limits: Limits | null;
  readonly onChange: ChangeQuestion;
}

/** A path question as it is asked: its ends, and every option as a chip that can be changed. */
export function PathForm({ question, kinds, names, limits, onChange }: Props) {
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
      <Chips question={question} kinds={kinds} names={names} limits={limits} change={change} />
    </section>
  );
}

interface ChipsProps extends Omit<Props, "onChange"> {
  readonly change: ChangePart;
}

function Chips({ question, kinds, names, limits, change }: ChipsProps) {
  const usual = limits?.usual;
  const maxHops = question.maxHops ?? usual?.maxHops;
  const limit = question.limit ?? usual?.limit;
  const statuses = question.statuses ?? usual?.statuses;
  const weights = question.weights ?? usual?.weights;
  const { done } = words.form;
  return (
    <div className="chips">
      <Popover
        chip={words.form.hops(maxHops)}
        label={words.form.hopsLabel(limits?.hops)}
        marked={maxHops !== usual?.maxHops}
        done={done}
      >
        <NumberField
          key={usual ? "known" : "coming"}
          label={words.form.hopsLabel(limits?.hops)}
          value={maxHops}
          least={1}
          most={limits?.hops}
          refusal={words.form.outside(1, limits?.hops)}
          onChange={(value) => change({ maxHops: value === usual?.maxHops ? null : value })}
        />
      </Popover>
      <Popover
        chip={words.form.best(limit)}
        label={words.form.bestLabel(limits?.paths)}
        marked={limit !== usual?.limit}
        done={done}
      >
        <NumberField
          key={usual ? "known" : "coming"}
          label={words.form.bestLabel(limits?.paths)}
          value={limit}
          least={1}
          most={limits?.paths}
          refusal={words.form.outside(1, limits?.paths)}
          onChange={(value) => change({ limit: value === usual?.limit ? null : value })}
        />
      </Popover>
      <Popover
        chip={statuses?.map((status) => words.statuses[status]).join(", ") ?? words.form.statusUsual}
        label={words.form.statusLabel}
        marked={statuses?.join() !== usual?.statuses.join()}
        done={done}
      >
        {statuses === undefined ? (
          <p className="quiet">{words.form.usualComing}</p>
        ) : (
          <StatusChooser
            chosen={statuses}
            onChange={(chosen) => change({ statuses: chosen.join() === usual?.statuses.join() ? null : chosen })}
          />
        )}
      </Popover>
      <Popover
        chip={words.form.kindsChip(question.kinds.length)}
        label={words.form.kindsLabel}
        marked={question.kinds.length > 0}
        done={done}
      >
        <KindsChooser table={kinds} chosen={question.kinds} onChange={(chosen) => change({ kinds: chosen })} />
      </Popover>
      <Popover
        chip={words.form.weightsChip}
        label={words.form.weightsLabel}
        marked={question.weights !== null && !(usual && areSame(question.weights, usual.weights))}
        done={done}
      >
        {weights === undefined ? (
          <p className="quiet">{words.form.usualComing}</p>
        ) : (
          <WeightSliders weights={weights} usual={usual?.weights ?? null} change={change} />
        )}
      </Popover>
      <Popover chip={words.form.moreChip} label={words.form.moreLabel} done={done}>
        <MoreOptions question={question} kinds={kinds} names={names} change={change} />
      </Popover>
      <ConstraintChips question={question} kinds={kinds} names={names} change={change} />
    </div>
  );
}
