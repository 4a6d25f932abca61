import type { Act } from "./act.ts";
import type { Shown } from "./apply.ts";
import { noFilters, toFilterAct } from "./filters.ts";

/** The acts after which nothing that is open is hidden; each only where it is needed. */
export function listShowAll({ filters, hidden, folds, isFocused }: Shown): readonly Act[] {
  const isFiltered = filters.kinds.size + filters.statuses.size > 0;
  return [
    ...(isFiltered ? [toFilterAct(noFilters)] : []),
    ...(hidden.size > 0 ? [{ kind: "unhide", ids: [...hidden] } as const] : []),
    ...folds.map(({ by, key }) => ({ kind: "unfold", by, key }) as const),
    ...(isFocused ? [{ kind: "focus", ids: [] } as const] : []),
  ];
}
