import { type KindTable, kindWords } from "../../asking/use-relationship-kinds.ts";
import type { PathQuestion } from "../../question/question.ts";
import { formatDate } from "../../text/dates.ts";
import { formatCount } from "../../text/numbers.ts";
import { optionWords } from "../../text/option-words.ts";
import { words } from "../../text/words.ts";
import { stepWords } from "./order-words.ts";

/** An option that is set. */
export interface OptionChip {
  readonly text: string;
  /** What takes it away. */
  readonly lifted: Partial<PathQuestion>;
}

/** The options that the question sets beyond its ends, kinds, statuses and entities, in words. */
export function listOptionChips(question: PathQuestion, kinds: KindTable): readonly OptionChip[] {
  return [...listBounds(question), ...listWays(question, kinds)];
}

function listBounds(question: PathQuestion): readonly OptionChip[] {
  const { form } = words;
  const { asOf, knownBy, minimumConfidence, minimumShare, maximumOverlap, hubLimit } = question;
  const chips: OptionChip[] = [];
  if (asOf !== null) chips.push({ text: form.asOfChip(formatDate(asOf)), lifted: { asOf: null } });
  if (knownBy !== null) chips.push({ text: form.knownByChip(formatDate(knownBy)), lifted: { knownBy: null } });
  if (minimumConfidence !== null) {
    chips.push({ text: form.confidenceChip(String(minimumConfidence)), lifted: { minimumConfidence: null } });
  }
  if (minimumShare !== null) {
    chips.push({ text: optionWords.shareChip(String(minimumShare)), lifted: { minimumShare: null } });
  }
  if (hubLimit !== null) chips.push({ text: form.hubChip(formatCount(hubLimit)), lifted: { hubLimit: null } });
  if (maximumOverlap !== null) {
    chips.push({ text: optionWords.overlapChip(String(maximumOverlap)), lifted: { maximumOverlap: null } });
  }
  return chips;
}

function listWays(question: PathQuestion, kinds: KindTable): readonly OptionChip[] {
  const { families, excludeKinds, direction, order } = question;
  const chips: OptionChip[] = [];
  if (families.length > 0) {
    const names = families.map((family) => words.families[family] ?? family).join(", ");
    chips.push({ text: optionWords.familiesChip(names), lifted: { families: [] } });
  }
  if (excludeKinds.length > 0) {
    const names = excludeKinds.map((kind) => kindWords(kinds, kind)).join(", ");
    chips.push({ text: optionWords.excludedChip(names), lifted: { excludeKinds: [] } });
  }
  if (direction !== null && direction !== "EITHER") {
    chips.push({ text: optionWords.directions[direction], lifted: { direction: null } });
  }
  if (order.length > 0) {
    const steps = order.map((step) => stepWords(kinds, step)).join(", ");
    chips.push({ text: optionWords.orderChip(steps), lifted: { order: [] } });
  }
  return chips;
}
