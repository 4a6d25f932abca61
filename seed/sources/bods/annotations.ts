import type { Said } from "../making/make-records.ts";
import { isObject, type JsonObject, listAt, textAt } from "../reading/json-fields.ts";
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

/** The annotations that are left out, without the name of who wrote them. */
export function otherAnnotations({ whole }: Statement): readonly JsonObject[] {
  return listAt(whole, "annotations")
    .filter(isObject)
    .filter((one) => textAt(one, "motivation") !== "correcting")
    .map(({ createdBy: _, ...rest }) => rest);
}
