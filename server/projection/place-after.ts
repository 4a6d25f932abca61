import { compareText } from "../domain/text-order.ts";
import { type IdColumn, idAt } from "./by-id.ts";

/** The first ordinal whose id follows the text, which need not be an id of the column; `count` where none does. */
export function placeAfter(ids: IdColumn, text: string): number {
  let low = 0;
  let high = ids.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareText(idAt(ids, middle), text) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
