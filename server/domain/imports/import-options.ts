import { entityKinds } from "../entity.ts";
import { claimStatuses } from "../relationship.ts";
import { relationshipKindNames } from "../relationship-kinds.ts";
import { sourceTiers } from "../source.ts";

/** What may be said of an import besides its files and format: the one list for command line, HTTP and page. */
export interface ImportOption {
  /** As the command line writes it, without its dashes: `max-rejects`. A form calls it `maxRejects`. */
  readonly name: string;
  /** `flag`: said or not; `file`: the content of a file. */
  readonly form: "text" | "flag" | "word" | "file";
  readonly title: string;
  readonly hint: string;
  /** What an option that takes a word may be. */
  readonly words?: readonly string[];
  /** Formats that read it; absent where it is of the import and not of its format. */
  readonly formats?: readonly string[];
}

const graphFiles = ["graphml", "gexf"];
const aggregated = ["ftm", "opensanctions", "bods", ...graphFiles];
const foreign = [...aggregated, "gleif", "csv", "ofac-sdn", "usaspending", "ocds", "icij"];
const all = ["linchpin", ...foreign];

// biome-ignore format: a table, one row a line
const options = [
  { name: "dataset", form: "text", title: "Dataset", hint: "The collection's own word for itself, the same at each import of it." },
  { name: "dry-run", form: "flag", title: "Dry run", hint: "Reports what an import would do, and writes nothing." },
  { name: "max-rejects", form: "text", title: "Refused rows at most", hint: "A number such as 500, a share such as 5%, or none." },
  { name: "complete", form: "flag", title: "The whole dataset", hint: "Claims that the files no longer hold get an end." },
  { name: "slice", form: "flag", title: "A part of the dataset", hint: "What the files lack stays as it is." },
  { name: "shrinks", form: "flag", title: "It has shrunk", hint: "Takes the files as whole although they hold far less than the graph does." },
  { name: "mended", form: "file", title: "Mended rows", hint: "The quarantine file of an import of these very files, with its rows mended." },
  { name: "mapping", form: "file", title: "Mapping", hint: "YAML or JSON that says what the columns mean.", formats: ["csv"] },
  { name: "title", form: "text", title: "Title", hint: "Of the dataset, instead of the files' own.", formats: foreign },
  { name: "publisher", form: "text", title: "Publisher", hint: "Of the dataset, instead of the files' own.", formats: foreign },
  { name: "licence", form: "text", title: "Licence", hint: "Of the dataset, instead of the files' own.", formats: foreign },
  { name: "published", form: "text", title: "Published on", hint: "The day on which the files came out, as 2026-10-31; claims that a whole or a change no longer holds end on it.", formats: all },
  { name: "url", form: "text", title: "Address", hint: "Where the files were published.", formats: foreign },
  { name: "tier", form: "word", title: "Source tier", hint: "How near the source is to the fact.", words: sourceTiers, formats: aggregated },
  { name: "status", form: "word", title: "Status", hint: "Of claims whose status the files leave open.", words: claimStatuses, formats: aggregated },
  { name: "encoding", form: "word", title: "Encoding", hint: "How the file is written; UTF-8 unless said.", words: ["utf-8", "latin1", "utf-16"], formats: ["csv"] },
  { name: "delimiter", form: "text", title: "Delimiter", hint: "What parts the columns; recognised unless said.", formats: ["csv"] },
  { name: "decimal", form: "word", title: "Decimal mark", hint: "What parts a whole from its fraction.", words: [".", ","], formats: ["csv"] },
  { name: "dates", form: "text", title: "Dates", hint: "How dates are written, as DD/MM/YYYY.", formats: ["csv"] },
  { name: "kind", form: "word", title: "Kind of entity", hint: "Of what has no kind of ours in the file.", words: entityKinds, formats: graphFiles },
  { name: "relationship", form: "word", title: "Kind of relationship", hint: "Of what has no kind of ours in the file.", words: relationshipKindNames, formats: graphFiles },
] as const satisfies readonly ImportOption[];

export const importOptions: readonly ImportOption[] = options;
export type ImportOptionName = (typeof options)[number]["name"];

/** Options that importers read, each handed on under its name; of a mapping the text. */
export const formatOptions: readonly ImportOption[] = importOptions.filter(({ formats }) => formats !== undefined);

/** `max-rejects` as the field of a form: `maxRejects`. */
export function toFieldName(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A sentence that was written for the command line in the words of a form: `--max-rejects` becomes `maxRejects`. */
export function toFormWords(text: string): string {
  return text.replace(/--([a-z]+(?:-[a-z]+)*)/g, (flag: string, name: string) =>
    name === "format" || importOptions.some((option) => option.name === name) ? `\`${toFieldName(name)}\`` : flag,
  );
}
