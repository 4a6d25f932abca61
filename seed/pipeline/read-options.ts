import { formatOptions } from "../../server/domain/imports/import-options.ts";
import { parseRefusalBound, type RefusalBound, usualRefusalBound } from "../report/refusal-bound.ts";
import { importers } from "../sources/all.ts";
import type { Importer } from "../sources/importer.ts";
import type { ImportRequest } from "./import-request.ts";

/** An option that no import can be made with: what is wrong with it, and what would be right. */
export interface WrongOption {
  readonly field: string;
  readonly value: string;
  readonly bound: string;
}

type OptionsOfImport = Pick<ImportRequest, "format" | "dataset" | "maxRejects" | "options">;

/** What the options of an import come to. */
interface ReadOptions {
  readonly importer: Importer;
  readonly refusalBound: RefusalBound;
}

/** The first of the options that is wrong whatever the files and the graph hold; undefined where none is. */
export function findWrongOption(options: OptionsOfImport): WrongOption | undefined {
  const read = readOptions(options);
  return "field" in read ? read : undefined;
}

/** The importer and the bound that the options name, or the first of them that is wrong. */
export function readOptions({ format, dataset, maxRejects, options }: OptionsOfImport): WrongOption | ReadOptions {
  const importer = importers.find((one) => one.format === format);
  if (importer === undefined) {
    const bound = `Give one of ${importers.map((one) => one.format).join(", ")}.`;
    return { field: "--format", value: `there is no format ${format}`, bound };
  }
  if (importer.needsDataset === true && dataset === undefined) {
    const bound = "Give --dataset NAME: its own word for the collection, the same at each import of it.";
    return { field: "--dataset", value: `${importer.title} does not name its dataset`, bound };
  }
  const unread = Object.keys(options ?? {}).find((name) => !isReadBy(format, name));
  if (unread !== undefined) {
    const read = formatOptions.filter(({ name }) => isReadBy(format, name)).map(({ name }) => `--${name}`);
    return {
      field: `--${unread}`,
      value: `the format ${format} does not read it`,
      bound: `It reads ${read.join(", ")}.`,
    };
  }
  const refusalBound = maxRejects === undefined ? usualRefusalBound : parseRefusalBound(maxRejects);
  if (refusalBound !== undefined) return { importer, refusalBound };
  return { field: "--max-rejects", value: `${maxRejects} is no bound`, bound: "Give 500, 5% or none." };
}

function isReadBy(format: string, name: string): boolean {
  return formatOptions.some((option) => option.name === name && option.formats?.includes(format) === true);
}
