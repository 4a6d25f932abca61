import type { ImportFormat } from "../../server/domain/imports/import-format.ts";
import { importers } from "./all.ts";

/** Every format, in the order in which a list shows them. */
export function listFormats(): readonly ImportFormat[] {
  return importers.map(({ format, title, defaults, takes = `${title}.`, needsDataset, covers, refuses }) => ({
    format,
    title,
    ...(defaults !== undefined && { defaults }),
    takes,
    needsDataset: needsDataset === true,
    knowsWhole: covers !== undefined,
    isStrict: refuses === "whole-file",
  }));
}
