import { around } from "./around.ts";
import type { Layout } from "./layout.ts";
import { leftToRight } from "./left-to-right.ts";

/** Every layout that the reader can choose. */
export const layouts: readonly Layout[] = [leftToRight, around];

export const layoutIds: readonly string[] = layouts.map(({ id }) => id);
