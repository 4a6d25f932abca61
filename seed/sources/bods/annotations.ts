import { listAt, textAt } from "../json-fields.ts";
import type { Said } from "../make-records.ts";
import type { Statement } from "./statement.ts";

/** What annotations that correct the statement say, each as evidence of its own. */
export function wordAnnotations({ id, whole }: Statement, source: string): readonly Said[] {
  return listAt(whole, "annotations").flatMap((annotation) => {
    const quote = textAt(annotation, "description");
    if (textAt(annotation, "motivation") !== "correcting" || quote === undefined) return [];
    const target = textAt(annotation, "statementPointerTarget");
    return [{ source, locator: target === undefined ? id : `${id} ${target}`, quote }];
  });
}

/** Reasons for the annotations that are left out. */
export function otherAnnotations({ whole }: Statement): readonly string[] {
  const others = listAt(whole, "annotations").filter((one) => textAt(one, "motivation") !== "correcting");
  return others.map(() => "annotation");
}
