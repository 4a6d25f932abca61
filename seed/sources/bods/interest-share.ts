import type { Share } from "../../../server/domain/share.ts";
import { hasField, type JsonObject } from "../reading/json-fields.ts";
import { excerpt, type Refusal } from "../refusal.ts";

/**
 * The share of an interest as an interval: `exact`, else the bounds, of which the exclusive ones are not reached
 * themselves; a bound that is not given is 0 or 100. A share that is none is refused as a field.
 */
export function readShare(
  share: JsonObject,
  field: string,
): { readonly share?: Share | undefined; readonly refusal?: Refusal } {
  const keys = ["exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].filter((key) =>
    hasField(share, key),
  );
  const bad = keys.find((key) => !isPercent(share[key]));
  if (bad !== undefined) {
    return { refusal: refuse(`${field}.${bad}`, `is ${excerpt(share[bad])}`, "a share is 0 to 100 percent") };
  }
  const figure = (key: string) => (keys.includes(key) ? Number(share[key]) : undefined);
  const exact = figure("exact");
  if (exact !== undefined) return { share: { minimum: exact, maximum: exact } };
  const above = figure("exclusiveMinimum");
  const below = figure("exclusiveMaximum");
  const minimum = figure("minimum") ?? above ?? 0;
  const maximum = figure("maximum") ?? below ?? 100;
  const isOpenBelow = above !== undefined && above >= minimum;
  const isOpenAbove = below !== undefined && below <= maximum;
  if (minimum > maximum || (minimum === maximum && (isOpenBelow || isOpenAbove))) {
    return {
      refusal: refuse(field, `is ${excerpt(share)}, which holds no figure`, "the minimum is below the maximum"),
    };
  }
  return {
    share: {
      minimum: Math.max(minimum, above ?? minimum),
      maximum: Math.min(maximum, below ?? maximum),
      ...(isOpenBelow && { minimumExclusive: true }),
      ...(isOpenAbove && { maximumExclusive: true }),
    },
  };
}

function isPercent(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 100;
}

function refuse(field: string, value: string, bound: string): Refusal {
  return { code: "BAD_SHARE", field, value, bound };
}
