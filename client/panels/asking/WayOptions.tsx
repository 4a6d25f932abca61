import { useId } from "react";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { Family } from "../../pieces/subgraph.ts";
import { directions, type PathQuestion } from "../../question/question.ts";
import { optionWords } from "../../text/option-words.ts";
import { words } from "../../text/words.ts";
import { TickList } from "../../ui/TickList.tsx";
import { StepOrder } from "./StepOrder.tsx";

interface Props {
  readonly question: PathQuestion;
  readonly kinds: KindTable;
  readonly write: (part: Partial<PathQuestion>) => void;
}

const families = (Object.keys(words.families) as readonly Family[]).map((value) => ({
  value,
  label: words.families[value],
}));

/** Over which relationships a path goes, which way, and in what order. */
export function WayOptions({ question, kinds, write }: Props) {
  const id = useId();
  return (
    <>
      <div className="optional-field">
        <label htmlFor={id}>{optionWords.direction}</label>
        <select
          id={id}
          value={question.direction ?? "EITHER"}
          onChange={(event) => {
            const chosen = directions.find((direction) => direction === event.target.value);
            write({ direction: chosen === undefined || chosen === "EITHER" ? null : chosen });
          }}
        >
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {optionWords.directions[direction]}
            </option>
          ))}
        </select>
      </div>
      <TickList
        legend={optionWords.families}
        choices={families}
        chosen={question.families}
        onChange={(chosen) => write({ families: chosen })}
      />
      <TickList
        legend={optionWords.excluded}
        choices={[...kinds.values()].map(({ kind, forward }) => ({ value: kind, label: forward }))}
        chosen={question.excludeKinds}
        onChange={(chosen) => write({ excludeKinds: chosen })}
      />
      <StepOrder table={kinds} order={question.order} onChange={(order) => write({ order })} />
    </>
  );
}
