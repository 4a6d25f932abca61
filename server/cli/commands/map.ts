import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { draftMapping } from "../../../seed/pipeline/draft-mapping.ts";
import { formatOptions } from "../../domain/imports/import-options.ts";
import { type ClaimStatus, claimStatuses } from "../../domain/relationship.ts";
import { sourceTiers } from "../../domain/source.ts";
import { LinchpinError } from "../../errors.ts";
import { type Command, exitCodes } from "../command.ts";

const text = { type: "string" } as const;

export const map: Command = {
  name: "map",
  summary: "Drafts a mapping of CSV files from their columns, to be read, changed and tried with import --dry-run.",
  usage: [
    "FILE… [-o MAPPING.yaml] [--dataset D] [--title T] [--publisher P] [--licence L] [--published DATE]",
    "  [--tier T] [--status S] [--encoding E] [--delimiter D]",
  ].join("\n"),
  async run(args, io) {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ dataset: text, title: text, publisher: text, licence: text, published: text },
        ...{ tier: text, status: text, encoding: text, delimiter: text },
        out: { type: "string", short: "o" },
      },
    });
    if (files.length === 0) throw usage("No file to draft a mapping of was given");
    const { tier = "", status = "", encoding, delimiter, out } = values;
    refuseUnknown("tier", tier, sourceTiers);
    refuseUnknown("status", status, claimStatuses);
    refuseUnknown("encoding", encoding ?? "", formatOptions.find(({ name }) => name === "encoding")?.words ?? []);
    const yaml = await draftMapping({
      files,
      status: status as ClaimStatus | "",
      terms: {
        dataset: values.dataset ?? toDatasetWord(files[0] ?? ""),
        title: values.title ?? "",
        publisher: values.publisher ?? "",
        licence: values.licence ?? "",
        published: values.published ?? "",
        tier,
      },
      form: { encoding: encoding as "utf-8" | undefined, delimiter },
      scratch: join(io.env.home, "scratch"),
      signal: io.signal,
    });
    if (out === undefined) {
      io.print(yaml.trimEnd());
      return exitCodes.done;
    }
    write(out, yaml);
    io.report(`Written to ${out}. Read it, then: import ${files.join(" ")} --format csv --mapping ${out} --dry-run`);
    return exitCodes.done;
  },
};

/** A file that is there may hold a reader's work. */
function write(path: string, yaml: string): void {
  try {
    writeFileSync(path, yaml, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const [value, bound] =
      code === "EEXIST"
        ? ["there is such a file", "Give another name, or remove it."]
        : [code, "Check the folder and its rights."];
    throw new LinchpinError("OUTPUT_REFUSED", { field: path, value, bound });
  }
}

function toDatasetWord(file: string): string {
  const words = basename(file)
    .toLowerCase()
    .replace(/\.[^.]*$/, "")
    .match(/[a-z0-9]+/g) ?? ["dataset"];
  return words.join("-").slice(0, 100);
}

function refuseUnknown(option: string, word: string, words: readonly string[]): void {
  if (word !== "" && !words.includes(word)) throw usage(`--${option} ${word} is none of ${words.join(", ")}`);
}

function usage(value: string): LinchpinError {
  return new LinchpinError("BAD_USAGE", { value });
}
