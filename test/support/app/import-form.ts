/** One event of an import's answer. */
export interface ImportEvent {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface ImportReply {
  readonly status: number;
  /** In their order, where the answer tells of an import. */
  readonly events: readonly ImportEvent[];
  /** The refusal, where the answer is one. */
  readonly error?: { readonly message: string; readonly extensions: { readonly code: string; readonly next: string } };
}

/** What the header that a page elsewhere cannot send looks like. */
export const fromHere = { "linchpin-import": "1" } as const;

/** A form with these fields, then these files by the names that they are sent under. */
export function importForm(
  fields: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, content] of Object.entries(files)) form.append("file", new Blob([content]), name);
  return form;
}

/** Posts a form to `/import` and reads the answer to its end. */
export async function sendImport(
  url: string,
  form: FormData,
  { headers = fromHere, signal }: { headers?: Readonly<Record<string, string>>; signal?: AbortSignal } = {},
): Promise<ImportReply> {
  const response = await fetch(`${url}/import`, { method: "POST", headers, body: form, ...(signal && { signal }) });
  const text = await response.text();
  if (!response.headers.get("content-type")?.startsWith("text/event-stream")) {
    return { status: response.status, events: [], error: JSON.parse(text).errors[0] };
  }
  return { status: response.status, events: parseEvents(text) };
}

/** The events of a text of server-sent events, without its comments. */
export function parseEvents(text: string): readonly ImportEvent[] {
  return [...text.matchAll(/^event: (.*)\ndata: (.*)\n\n/gm)].map(([, name = "", value = ""]) => ({
    name,
    value: JSON.parse(value),
  }));
}

/** The report at the end of an answer. Throws where there is none. */
export function reportIn({ events, error }: ImportReply): Readonly<Record<string, unknown>> {
  const last = events.at(-1);
  if (last?.name !== "report") throw new Error(`there is no report: ${JSON.stringify(last ?? error)}`);
  return last.value;
}
