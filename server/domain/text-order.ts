/**
 * Orders texts by code point, as `sort` where no locale is set, Python and UTF-8 bytes do: JavaScript's own order,
 * by UTF-16 unit, puts characters beyond U+FFFF before U+E000. For `Array.sort`.
 */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const first = a.charCodeAt(at);
    const second = b.charCodeAt(at);
    if (first !== second) return rank(first) - rank(second);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
