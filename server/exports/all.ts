import type { ExportFormat } from "./format.ts";
import { linchpin } from "./linchpin/linchpin.ts";

/** Every format that can go out, in the order in which a list shows them. */
export const exportFormats: readonly ExportFormat[] = [linchpin];
