import type { RefusalCode } from "../sources/refusal.ts";
import { excerpt, type Refusal } from "../sources/refusal.ts";
import type { Run } from "./run.ts";

/** Refusals of what a claim refers to, which know it by our id alone. */
const ofReferences: readonly RefusalCode[] = ["UNKNOWN_ENTITY", "WRONG_END"];

/**
 * Words refused references by what the file calls them: an id of ours says nothing to who mends the row. Reads the files
 * once more, and only where there are such refusals.
 */
export async function nameReferences({ subject, found: { refusals } }: Pick<Run, "subject" | "found">): Promise<void> {
  const { importer, files, context } = subject;
  const open = new Set([...refusals.byRow].filter(([, one]) => ofReferences.includes(one.code)).map(([row]) => row));
  if (open.size === 0 || importer.refuses === "whole-file") return;
  const survey = await importer.survey?.(files, context);
  let row = 0;
  for await (const read of importer.read(files, context)) {
    const refusal = open.has(row) ? refusals.byRow.get(row) : undefined;
    if (refusal !== undefined && "row" in read) {
      const mapped = importer.map(read.row, context, survey);
      const called = mapped.outcome === "records" ? mapped.called : undefined;
      refusals.reword(row, withName(refusal, called ?? {}));
      open.delete(row);
      if (open.size === 0) return;
    }
    row += 1;
  }
}

function withName(refusal: Refusal, called: Readonly<Record<string, string>>): Refusal {
  const [quoted, id = ""] = /"([a-z0-9-]+)"/.exec(refusal.value) ?? [];
  const name = Object.hasOwn(called, id) ? called[id] : undefined;
  return quoted === undefined || name === undefined
    ? refusal
    : { ...refusal, value: refusal.value.replace(quoted, () => excerpt(name)) };
}
