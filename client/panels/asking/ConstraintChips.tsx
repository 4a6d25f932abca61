import type { NameTable } from "../../asking/use-names.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import type { PathQuestion } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { RemovableChip } from "../../ui/RemovableChip.tsx";
import { EntityChip } from "./EntityChip.tsx";
import { listOptionChips } from "./option-chips.ts";
import { SwitchedOffChip } from "./SwitchedOffChip.tsx";

interface Props {
  readonly question: PathQuestion;
  readonly kinds: KindTable;
  readonly names: NameTable;
  readonly change: (part: Partial<PathQuestion>) => void;
}

/** Everything beyond the usual options that narrows the question, each as a chip that can be taken away. */
export function ConstraintChips({ question, kinds, names, change }: Props) {
  const { via, avoid, avoidRelationships } = question;
  const except = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
  return (
    <>
      {via.map((id) => (
        <EntityChip
          key={`via ${id}`}
          id={id}
          names={names}
          part={words.form.viaChip}
          onRemove={() => change({ via: except(via, id) })}
        />
      ))}
      {avoid.map((id) => (
        <EntityChip
          key={`avoid ${id}`}
          id={id}
          names={names}
          part={words.form.avoidChip}
          onRemove={() => change({ avoid: except(avoid, id) })}
        />
      ))}
      {listOptionChips(question, kinds).map(({ text, lifted }) => (
        <RemovableChip key={text} removal={words.form.remove(text)} onRemove={() => change(lifted)}>
          <b>{text}</b>
        </RemovableChip>
      ))}
      {avoidRelationships.map((id) => (
        <SwitchedOffChip
          key={`off ${id}`}
          id={id}
          onRemove={() => change({ avoidRelationships: except(avoidRelationships, id) })}
        />
      ))}
      {avoidRelationships.length > 1 && (
        <button type="button" className="plain" onClick={() => change({ avoidRelationships: [] })}>
          {words.form.allOnAgain}
        </button>
      )}
    </>
  );
}
