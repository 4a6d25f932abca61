import type { Drop, ExportMaterial } from "./format.ts";
import type { Loss } from "./report.ts";

/** Counts what a format drops. Noting a word that `drops` does not list is a fault of the format. */
export function countLosses(drops: Readonly<Record<string, Drop>>): {
  readonly noteLoss: ExportMaterial["noteLoss"];
  losses(): readonly Loss[];
} {
  const counts = new Map(Object.keys(drops).map((what) => [what, 0]));
  return {
    noteLoss(what, count = 1) {
      const sofar = counts.get(what);
      if (sofar === undefined) throw new RangeError(`the format does not say that it drops ${what}`);
      counts.set(what, sofar + count);
    },
    losses: () =>
      Object.entries(drops).flatMap(([what, drop]) => {
        const count = counts.get(what) ?? 0;
        return count === 0 ? [] : [{ what, form: drop.form, count, why: drop.why }];
      }),
  };
}
