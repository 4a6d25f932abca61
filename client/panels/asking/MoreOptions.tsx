import type { NameTable } from "../../asking/use-names.ts";
import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { isDate, isDecimal } from "../../question/parameters.ts";
import type { PathQuestion } from "../../question/question.ts";
import { optionWords } from "../../text/option-words.ts";
import { words } from "../../text/words.ts";
import { OptionalField } from "../../ui/OptionalField.tsx";
import { EndPicker } from "./EndPicker.tsx";
import { type ChangePart, useOneStep } from "./use-one-step.ts";
import { WayOptions } from "./WayOptions.tsx";

interface Props {
  readonly question: PathQuestion;
  readonly kinds: KindTable;
  readonly names: NameTable;
  readonly change: ChangePart;
}

/** The options that few questions need: through what, when, how sure, past how large a hub, over what and in what order. */
export function MoreOptions({ question, kinds, names, change }: Props) {
  const { via, avoid, asOf, knownBy, minimumConfidence, minimumShare, maximumOverlap, hubLimit } = question;
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
        label={optionWords.share}
        value={minimumShare === null ? "" : String(minimumShare)}
        placeholder={optionWords.anyShare}
        accepts={(text) => isDecimal(text) && Number(text) <= 100}
        refusal={optionWords.notShare}
        onChange={(text) => write({ minimumShare: toNumber(text) })}
      />
      <OptionalField
        label={form.hub}
        value={hubLimit === null ? "" : String(hubLimit)}
        placeholder={form.anyHub}
        accepts={(text) => /^[1-9]\d{0,8}$/.test(text)}
        refusal={form.notHub}
        onChange={(text) => write({ hubLimit: toNumber(text) })}
      />
      <OptionalField
        label={optionWords.overlap}
        value={maximumOverlap === null ? "" : String(maximumOverlap)}
        placeholder={optionWords.anyOverlap}
        accepts={(text) => isDecimal(text) && Number(text) <= 1}
        refusal={optionWords.notOverlap}
        onChange={(text) => write({ maximumOverlap: toNumber(text) })}
      />
      <WayOptions question={question} kinds={kinds} write={write} />
    </div>
  );
}
