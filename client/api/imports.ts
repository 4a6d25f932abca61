import { ApiError } from "./api-error.ts";
import type { ImportReportFragment } from "./generated/graphql.ts";
import { readEvents } from "./read-events.ts";
import { readRefusal } from "./send.ts";

/** What the server says of importing: who may, how much, and what of. */
export interface ImportTerms {
  /** `token` asks for it, `open` takes what comes from the server's own machine, `off` takes nothing. */
  readonly writing: "token" | "open" | "off";
  readonly megabytes: number;
  readonly files: number;
  readonly formats: readonly ImportFormat[];
  readonly options: readonly ImportOption[];
}

export interface ImportFormat {
  readonly format: string;
  readonly title: string;
  readonly takes: string;
  readonly needsDataset: boolean;
  readonly knowsWhole: boolean;
  readonly isStrict: boolean;
}

export interface ImportOption {
  readonly name: string;
  readonly form: "text" | "flag" | "word" | "file";
  readonly title: string;
  readonly hint: string;
  readonly words?: readonly string[];
  readonly formats?: readonly string[];
}

/** How far an import is. Bytes are unpacked and read, records are checked and written. */
export interface ImportProgress {
  readonly phase: "unpacking" | "reading" | "checking" | "writing";
  readonly done: number;
  readonly total: number;
  readonly bytesPerSecond: number | null;
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
}

/** What an import did, as the schema has it. */
export type ImportReport = ImportReportFragment;

interface Sending {
  /** Goes into a header and nowhere else. */
  readonly token: string;
  readonly signal: AbortSignal;
}

export async function getImportTerms(signal: AbortSignal): Promise<ImportTerms> {
  const response = await fetch("/import", { credentials: "omit", signal });
  if (!response.ok) throw await readRefusal(response);
  return (await response.json()) as ImportTerms;
}

/**
 * Sends a form and gives the report. Aborting it stops the import on the server too. Throws ApiError where the server
 * refuses, and where the connection ends before the import does.
 */
export async function sendImport(
  form: FormData,
  { token, signal, onProgress }: Sending & { readonly onProgress: (progress: ImportProgress) => void },
): Promise<ImportReport> {
  const response = await fetch("/import", {
    method: "POST",
    body: form,
    credentials: "omit",
    headers: headersOf(token),
    signal,
  });
  if (!response.ok || response.body === null) throw await readRefusal(response);
  for await (const { name, value } of readEvents(response.body)) {
    if (name === "progress") onProgress(value as ImportProgress);
    if (name === "report") return (value as { importRun: ImportReport }).importRun;
    if (name === "error") throw new ApiError(value as { code: string; message: string; next: string });
  }
  throw new ApiError({
    code: "OFFLINE",
    message: "The connection ended before the import did.",
    next: "Send the same again: it goes on from what was written.",
  });
}

/** The page that explains a format, as Markdown. Throws ApiError where there is no such format. */
export async function getFormatPage(format: string, signal: AbortSignal): Promise<string> {
  const address = `/import/formats/${encodeURIComponent(format)}`;
  const response = await fetch(address, { credentials: "omit", signal });
  if (!response.ok) throw await readRefusal(response);
  return response.text();
}

/** The refused rows of a run, as a file. */
export async function getQuarantine(run: string, { token, signal }: Sending): Promise<Blob> {
  const response = await fetch(`/import/${run}/quarantine`, { credentials: "omit", headers: headersOf(token), signal });
  if (!response.ok) throw await readRefusal(response);
  return response.blob();
}

/** A page of another origin could send neither. */
function headersOf(token: string): Record<string, string> {
  return { "linchpin-import": "1", ...(token !== "" && { authorization: `Bearer ${token}` }) };
}
