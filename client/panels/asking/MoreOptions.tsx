import type { NameTable } from "../../asking/use-names.ts";
import { isDate, isDecimal } from "../../question/parameters.ts";
import type { PathQuestion } from "../../question/question.ts";
import { words } from "../../text/words.ts";
import { OptionalField } from "../../ui/OptionalField.tsx";
import { EndPicker } from "./EndPicker.tsx";
import { type ChangePart, useOneStep } from "./use-one-step.ts";

interface Props {
  readonly question: PathQuestion;
  readonly names: NameTable;
  readonly change: ChangePart;
}

/** The options that few questions need: what a path goes through or not, when, how sure, and past how large a hub. */
export function MoreOptions({ question, names, change }: Props) {
  const { via, avoid, asOf, knownBy, minimumConfidence, hubLimit } = question;
  const { form } = words;
  const write = useOneStep(change);
  const toNumber = (text: string | null) => (text === null ? null : Number(text));
  return (
    <div className="more-options">
      <EndPicker
        label={form.via}
        placeholder={form.viaPlaceholder}
        ids={via}
        names={names}
        onChange={(ids) => write({ via: ids })}
      />
      <EndPicker
        label={form.avoid}
        placeholder={form.avoidPlaceholder}
        ids={avoid}
        names={names}
        onChange={(ids) => write({ avoid: ids })}
      />
      <OptionalField
        label={form.asOf}
        value={asOf ?? ""}
        placeholder={form.anyTime}
        accepts={isDate}
        refusal={form.notDate}
        onChange={(date) => write({ asOf: date })}
      />
      <OptionalField
        label={form.knownBy}
        value={knownBy ?? ""}
        placeholder={form.anyTime}
        accepts={isDate}
        refusal={form.notDate}
        onChange={(date) => write({ knownBy: date })}
      />
      <OptionalField
        label={form.confidence}
        value={minimumConfidence === null ? "" : String(minimumConfidence)}
        placeholder={form.anyConfidence}
        accepts={(text) => isDecimal(text) && Number(text) <= 1}
        refusal={form.notConfidence}
        onChange={(text) => write({ minimumConfidence: toNumber(text) })}
      />
      <OptionalField
        label={form.hub}
        value={hubLimit === null ? "" : String(hubLimit)}
        placeholder={form.anyHub}
        accepts={(text) => /^[1-9]\d{0,8}$/.test(text)}
        refusal={form.notHub}
        onChange={(text) => write({ hubLimit: toNumber(text) })}
      />
    </div>
  );
}
