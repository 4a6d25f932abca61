import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { kindLooks, statusLooks } from "../../../../client/view/palette.ts";
import { entityKinds } from "../../../../server/domain/entity.ts";
import { root } from "../../../../server/root.ts";

const css = readFileSync(join(root, "client/styles/base/tokens.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, token, light, dark]) => [
    token ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);
const themes = ["light", "dark"] as const;

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(token: string, ground: string, theme: (typeof themes)[number]): number {
  const [a, b] = [token, ground].map((name) => luminance(tokens.get(name)?.[theme] ?? "#000000")) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe("the palette", () => {
  test("has a look for every kind of entity", () => {
    expect(Object.keys(kindLooks).sort()).toEqual([...entityKinds].sort());
  });

  test("gives no two kinds the same shape or the same colour", () => {
    const looks = Object.values(kindLooks);
    expect(new Set(looks.map(({ outline }) => outline)).size).toBe(looks.length);
    expect(new Set(looks.map(({ token }) => tokens.get(token)?.light)).size).toBe(looks.length);
  });

  test("tells no two statuses apart by colour alone", () => {
    const looks = Object.values(statusLooks);
    expect(new Set(looks.map(({ width, dash }) => `${width} ${dash}`)).size).toBe(looks.length);
  });

  test.each(themes)("draws every kind and status with a contrast of 3 or more in the %s theme", (theme) => {
    const drawn = [...Object.values(kindLooks), ...Object.values(statusLooks)].map(({ token }) => token);
    const weak = drawn.flatMap((token) =>
      ["--canvas", "--panel"].flatMap((ground) =>
        contrast(token, ground, theme) < 3 ? [`${token} on ${ground}`] : [],
      ),
    );
    expect(weak).toEqual([]);
  });

  test.each(themes)("writes every text colour with a contrast of 4.5 or more in the %s theme", (theme) => {
    const texts = [
      "--ink",
      "--ink2",
      "--ink3",
      "--accent",
      "--confirmed",
      "--reported",
      "--alleged",
      "--denied",
      "--person",
    ];
    const grounds = ["--paper", "--panel", "--canvas"];
    const weak = texts.flatMap((text) =>
      grounds.flatMap((ground) => (contrast(text, ground, theme) < 4.5 ? [`${text} on ${ground}`] : [])),
    );
    expect(weak).toEqual([]);
  });
});
