import type { TestProject } from "vitest/node";
import { noteObstacle } from "../database/note-obstacle.ts";
import { findChromium } from "./find-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program file, or why there is none: other parts of the run go on without. */
    chromium: { readonly path: string } | { readonly obstacle: string };
  }
}

/** Finds the browser once for all browser tests. */
export function setup(project: TestProject): void {
  try {
    project.provide("chromium", { path: findChromium() });
  } catch (error) {
    const obstacle = error instanceof Error ? error.message : String(error);
    noteObstacle("browser", obstacle);
    project.provide("chromium", { obstacle });
  }
}
