import { LinchpinError } from "../../errors.ts";

/** The ids, where there are 1 to `bound` of them. Throws TOO_MANY_IDS. */
export function checkIds(
  field: string,
  { ids, bound }: { readonly ids: readonly string[]; readonly bound: number },
): readonly string[] {
  if (ids.length >= 1 && ids.length <= bound) return ids;
  throw new LinchpinError("TOO_MANY_IDS", { field, value: ids.length, bound });
}
