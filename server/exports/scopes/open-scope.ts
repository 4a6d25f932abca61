import type { AnswerTo } from "../../engine/answer.ts";
import { listPathElements } from "../../engine/paths/answer.ts";
import type { NamedQuestion } from "../../engine/question.ts";
import { LinchpinError } from "../../errors.ts";
import type { RecordReader } from "../../store/record-reader.ts";
import type { RecordSource } from "../format.ts";
import type { ExportAbout } from "../report.ts";
import type { Scope } from "../scope.ts";
import { type Chosen, chooseAmong } from "./chosen.ts";
import { type ChosenRecords, selectChosen } from "./select-chosen.ts";
import { selectDataset } from "./select-dataset.ts";
import { type Suppressions, withholdSuppressed } from "./withhold.ts";

/** What a scope is read through. */
export interface ScopePorts {
  readonly reader: RecordReader;
  /** Answers a question; only asked for the scope `answer`. */
  ask(question: NamedQuestion): Promise<AnswerTo<NamedQuestion>>;
  /** Absent where nothing is suppressed: looking for what is reads the scope once more. */
  readonly suppressions?: Suppressions;
  readonly signal: AbortSignal;
}

/** The records of a scope, and what is known of them. */
export interface OpenScope extends Pick<ExportAbout, "truncated" | "leftOut" | "speakers"> {
  readonly records: RecordSource;
}

/**
 * Opens a scope; suppressed things are in none. Throws UNKNOWN_DATASET and UNKNOWN_IDS, NOTHING_FOUND where the answer
 * to the question is empty, and what the engine throws.
 */
export async function openScope(scope: Scope, ports: ScopePorts): Promise<OpenScope> {
  const { suppressions } = ports;
  const { speakers, ...open } = await openWhole(scope, ports);
  if (suppressions === undefined) return { ...open, speakers: speakers.size };
  const { records, leftOut, entities } = await withholdSuppressed(open.records, suppressions);
  return {
    ...open,
    records,
    leftOut: [...open.leftOut, ...leftOut],
    speakers: [...speakers].filter((id) => !entities.has(id)).length,
  };
}

/** A scope with all that belongs to it, suppressed or not. */
interface WholeScope extends Omit<OpenScope, "speakers">, ChosenRecords {}

async function openWhole(scope: Scope, ports: ScopePorts): Promise<WholeScope> {
  const { reader, signal } = ports;
  const options = { signal };
  const graph: RecordSource = { streamRecords: (type) => reader.streamRecords(type, options) };
  const whole = { truncated: false, leftOut: [], speakers: new Set<string>() };
  switch (scope.of) {
    case "graph":
      return { ...whole, records: graph };
    case "dataset": {
      for await (const _ of reader.getRecords("dataset", [scope.dataset], options)) {
        return { ...whole, records: await selectDataset(graph, scope.dataset) };
      }
      throw new LinchpinError("UNKNOWN_DATASET", { field: "The export", value: scope.dataset });
    }
    case "ids":
      return openChosen(await chooseAmong(scope.ids, reader, options), ports);
    case "answer":
      return openChosen(toChosen(await ports.ask(scope.question)), ports);
  }
}

async function openChosen(chosen: Chosen, { reader, signal }: ScopePorts): Promise<WholeScope> {
  const { leftOut, truncated } = chosen;
  return { ...(await selectChosen(chosen, reader, { signal })), leftOut, truncated };
}

/** What an answer shows, and nothing else. */
function toChosen(answer: AnswerTo<NamedQuestion>): Chosen {
  switch (answer.kind) {
    case "paths": {
      const { paths, truncated, whyNone } = answer;
      if (paths.length === 0) throw nothingFound(whyNone?.text ?? "the answer is empty");
      return { ...listPathElements(paths), truncated, leftOut: [] };
    }
  }
}

function nothingFound(text: string): LinchpinError {
  return new LinchpinError("NOTHING_FOUND", { value: text.replace(/\.$/, "") });
}
