import type { Command } from "../command.ts";
import { audit } from "./audit.ts";
import { datasets } from "./datasets.ts";
import { dev } from "./dev.ts";
import { exportCommand } from "./export.ts";
import { fingerprint } from "./fingerprint.ts";
import { importCommand } from "./import.ts";
import { map } from "./map.ts";
import { paths } from "./paths.ts";
import { reset } from "./reset.ts";
import { start } from "./start.ts";
import { totals } from "./totals.ts";

/** Every command but `help`, in its order. */
export const commands: readonly Command[] = [
  start,
  dev,
  importCommand,
  map,
  exportCommand,
  paths,
  totals,
  datasets,
  audit,
  fingerprint,
  reset,
];
