import { useSentence } from "../../asking/use-sentence.ts";
import { words } from "../../text/words.ts";
import { RemovableChip } from "../../ui/RemovableChip.tsx";

interface Props {
  /** Id of the relationship. */
  readonly id: string;
  readonly onRemove: () => void;
}

/** A relationship that the question leaves out, by its sentence. */
export function SwitchedOffChip({ id, onRemove }: Props) {
  const { result } = useSentence(id);
  const sentence = result?.relationship?.sentence ?? (result ? words.form.unknown(id) : "…");
  return (
    <RemovableChip
      removal={words.form.switchOn(sentence)}
      onRemove={onRemove}
      className="switched-off"
      title={sentence}
    >
      {words.form.off}
      <b>{sentence}</b>
    </RemovableChip>
  );
}
