import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importFiles } from "../../../seed/pipeline/import.ts";
import { findWrongOption } from "../../../seed/pipeline/read-options.ts";
import { datasetId } from "../../domain/ids.ts";
import { formatOptions, type ImportOptionName, importOptions } from "../../domain/imports/import-options.ts";
import type { ImportReport } from "../../domain/imports/import-report.ts";
import { parsePartialDate } from "../../domain/partial-date.ts";
import { LinchpinError } from "../../errors.ts";
import { bulkLimits } from "../../limits/bulk.ts";
import { type Command, type ExitCode, exitCodes } from "../command.ts";
import { progressTeller } from "../progress.ts";
import { type BulkWish, withWriter } from "../with-writer.ts";
import { wordImport } from "./word-import.ts";

/** What only some formats read, but for the mapping, whose file is read here. */
const plainOptions = formatOptions.filter(({ form }) => form !== "file").map(({ name }) => name);

export const importCommand: Command = {
  name: "import",
  summary: "Takes files into the graph: reads, checks, writes what is new or changed, reports every row.",
  usage: [
    "FILE… --format F [--dataset D] [--dry-run] [--json]",
    "  [--max-rejects 500|5%|none] [--quarantine FILE] [--mended QUARANTINE-FILE] [--leftovers FILE]",
    "  [--complete | --slice] [--shrinks] [--bulk | --no-bulk]",
    `  [--mapping FILE] ${plainOptions.map((name) => `[--${name} …]`).join(" ")}`,
  ].join("\n"),
  run(args, io) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: typedOptions });
    const { format } = values;
    if (positionals.length === 0) throw usage("No file to import was given");
    if (format === undefined) throw usage("The format is missing: give --format");
    if (values.complete === true && values.slice === true) throw usage("Give --complete or --slice, not both");
    const options = optionsOf(values);
    if (values.dataset === "") throw usage("--dataset is empty: give the collection's own word for itself");
    const ofImport = {
      format,
      ...(values.dataset !== undefined && { dataset: datasetId(values.dataset) }),
      ...(values["max-rejects"] !== undefined && { maxRejects: values["max-rejects"] }),
    };
    const wrong = findWrongOption({ ...ofImport, options });
    if (wrong !== undefined) throw usage(`${wrong.field}: ${wrong.value}. ${wrong.bound.replace(/\.$/, "")}`);
    const extent = values.complete === true ? "whole" : values.slice === true ? "slice" : undefined;
    const isDry = values["dry-run"] === true;
    return withWriter(io, bulkWish(values, positionals), async (writer) => {
      const { home } = io.env;
      const report = await importFiles(
        {
          ...ofImport,
          files: positionals,
          mode: isDry ? "compare" : "write",
          ...(extent !== undefined && { extent }),
          ...(values.shrinks === true && { shrinks: "allowed" }),
          ...(values.mended !== undefined && { mended: values.mended }),
          quarantine:
            values.quarantine === undefined ? { folder: join(home, "quarantine") } : { file: values.quarantine },
          leftovers: values.leftovers === undefined ? { folder: join(home, "leftovers") } : { file: values.leftovers },
          suppressions: join(home, "suppressions.jsonl"),
          scratch: join(home, "scratch"),
          options,
          signal: io.signal,
          onProgress: progressTeller(io.report, { isDry }),
        },
        writer,
      );
      if (values.json === true) io.print(JSON.stringify(report));
      else for (const line of wordImport(report)) io.print(line);
      return exitCodeOf(report);
    });
  },
};

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const typedOptions = {
  format: text,
  json: flag,
  bulk: flag,
  "no-bulk": flag,
  quarantine: text,
  leftovers: text,
  ...(Object.fromEntries(importOptions.map(({ name, form }) => [name, form === "flag" ? flag : text])) as Record<
    Exclude<ImportOptionName, FlagName>,
    typeof text
  > &
    Record<FlagName, typeof flag>),
} as const;
type FlagName = "dry-run" | "complete" | "slice" | "shrinks";

interface BulkFlags {
  readonly bulk?: boolean | undefined;
  readonly "no-bulk"?: boolean | undefined;
  readonly "dry-run"?: boolean | undefined;
}

function bulkWish(values: BulkFlags, files: readonly string[]): BulkWish {
  const { bulk = false, "no-bulk": isOff = false, "dry-run": isDry = false } = values;
  if (bulk && isOff) throw usage("Give --bulk or --no-bulk, not both");
  if (bulk && isDry) throw usage("Give --bulk or --dry-run, not both: a dry run writes nothing");
  if (bulk) return "must";
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  return isOff || isDry || bytes < bulkLimits.fromBytes ? "never" : "may";
}

/** The options that formats read; of `--mapping` the text of the file. */
function optionsOf(values: Readonly<Record<string, string | boolean | undefined>>): Readonly<Record<string, string>> {
  const given = plainOptions.flatMap((name): [string, string][] => {
    const value = values[name];
    if (typeof value !== "string") return [];
    const { words } = formatOptions.find((option) => option.name === name) ?? {};
    if (words !== undefined && !words.includes(value)) throw usage(`--${name} ${value} is none of ${words.join(", ")}`);
    if (name === "published" && parsePartialDate(value) === undefined) {
      throw usage(`--published ${value} is no calendar date: write 2019, 2019-05 or 2019-05-14`);
    }
    return [[name, value]];
  });
  const { mapping } = values;
  return Object.fromEntries(typeof mapping === "string" ? [...given, ["mapping", readMapping(mapping)]] : given);
}

function readMapping(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const bound = "Check the path and its rights.";
    throw new LinchpinError("FILE_REFUSED", { field: path, value: `the mapping cannot be read (${reason})`, bound });
  }
}

function exitCodeOf({ result, rows, rowsLeftOut }: ImportReport): ExitCode {
  if (result !== "done") return exitCodes.refused;
  return rows.rejected > rowsLeftOut ? exitCodes.doneWithRefusals : exitCodes.done;
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
