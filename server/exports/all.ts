import type { ExportFormat } from "./format.ts";
import { jsonLines } from "./json-lines.ts";

/** Every format that can go out, in the order in which a list shows them. */
export const exportFormats: readonly ExportFormat[] = [jsonLines];
