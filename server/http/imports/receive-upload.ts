import type { FastifyRequest } from "fastify";
import { LinchpinError } from "../../errors.ts";
import { httpLimits } from "../../limits/http.ts";
import { uploadLimits } from "../../limits/uploads.ts";
import type { UploadFolder } from "./upload-folder.ts";

/** A form as it came, its files on disk. */
export interface Upload {
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  /** The field that it came in. */
  readonly field: string;
  /** As the sender calls it, for showing. */
  readonly name: string;
  /** Where it lies, under a name of ours. */
  readonly path: string;
  readonly bytes: number;
}

const megabyte = 1_048_576;
const longestName = 120;

interface ReceiveOptions {
  readonly folder: UploadFolder;
  readonly megabytes: number;
  /** Milliseconds without a byte. */
  readonly stallMilliseconds?: number | undefined;
}

/**
 * Streams a multipart form into the folder. Throws UPLOAD_TOO_LARGE, UPLOAD_STALLED where nothing comes for too long,
 * BAD_FORM, NO_ROOM, and UPLOAD_CUT where the form ends before its end.
 */
export async function receiveUpload(
  request: FastifyRequest,
  { folder, megabytes, stallMilliseconds = httpLimits.receiveMilliseconds }: ReceiveOptions,
): Promise<Upload> {
  const bound = megabytes * megabyte;
  if (Number(request.headers["content-length"] ?? 0) > bound) throw tooLarge(megabytes);
  const stall = watchStall(request, stallMilliseconds);
  try {
    return await Promise.race([stall.failure, receiveParts(request, { folder, megabytes, bound })]);
  } catch (error) {
    throw toUploadError(error, megabytes);
  } finally {
    stall.end();
  }
}

async function receiveParts(
  request: FastifyRequest,
  { folder, megabytes, bound }: { readonly folder: UploadFolder; readonly megabytes: number; readonly bound: number },
): Promise<Upload> {
  const fields: { name: string; value: string }[] = [];
  const files: UploadedFile[] = [];
  let bytes = 0;
  const count = (more: number) => {
    bytes += more;
    if (bytes > bound) throw tooLarge(megabytes);
  };
  const parts = request.parts({
    limits: {
      fileSize: bound + 1,
      files: uploadLimits.files + 2,
      fields: uploadLimits.fields,
      parts: uploadLimits.files + 2 + uploadLimits.fields,
      fieldNameSize: 100,
      fieldSize: uploadLimits.fieldBytes,
      headerPairs: 20,
    },
  });
  for await (const part of parts) {
    if (part.type === "file") {
      const from = bytes;
      const path = await folder.write(part.file, count);
      files.push({ field: part.fieldname, name: toShownName(part.filename), path, bytes: bytes - from });
    } else {
      if (part.valueTruncated || part.fieldnameTruncated) {
        throw badForm(
          part.fieldname.slice(0, 100),
          "is too long",
          `A field has at most ${uploadLimits.fieldBytes} bytes.`,
        );
      }
      count(Buffer.byteLength(String(part.value)));
      fields.push({ name: part.fieldname, value: String(part.value) });
    }
  }
  return { fields, files };
}

/** Rejects when the socket brings nothing for too long. */
function watchStall(
  { raw }: FastifyRequest,
  stallMilliseconds: number,
): { readonly failure: Promise<never>; end(): void } {
  let watch: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    let seen = raw.socket.bytesRead;
    let since = performance.now();
    watch = setInterval(() => {
      if (raw.socket.bytesRead !== seen) {
        seen = raw.socket.bytesRead;
        since = performance.now();
      } else if (performance.now() - since >= stallMilliseconds) {
        reject(new LinchpinError("UPLOAD_STALLED", { bound: stallMilliseconds / 1_000 }));
      }
    }, stallMilliseconds / 30);
  });
  failure.catch(() => undefined);
  return { failure, end: () => clearInterval(watch) };
}

/** Lets the rest of a refused request run dry for a while, so that its sender comes to read the answer. */
export function drain({ raw }: FastifyRequest): void {
  if (raw.complete) return;
  raw.unpipe();
  raw.resume();
  const end = setTimeout(() => raw.destroy(), uploadLimits.drainMilliseconds);
  raw.once("close", () => clearTimeout(end));
}

/** The last part of a path, without what could split a line or hide a word. */
export function toShownName(given: string | undefined): string {
  const last = (given ?? "").split(/[\\/]/).at(-1) ?? "";
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  return [...clean].slice(0, longestName).join("");
}

function toUploadError(error: unknown, megabytes: number): unknown {
  if (error instanceof LinchpinError || !(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "FST_REQ_FILE_TOO_LARGE") return tooLarge(megabytes);
  if (code === "FST_FILES_LIMIT")
    return badForm("file", "comes too often", `Send at most ${uploadLimits.files} files.`);
  if (code === "FST_FIELDS_LIMIT" || code === "FST_PARTS_LIMIT") {
    return badForm("fields", "are too many", `Send at most ${uploadLimits.fields}.`);
  }
  if (code === "FST_PROTO_VIOLATION")
    return badForm("a field", "has a name that none has", "GET /import lists the fields.");
  if (code === "FST_INVALID_JSON_FIELD_ERROR")
    return badForm("a field", "is sent as JSON and is none", "Send fields as text.");
  // What the parser itself says of a form that breaks off or has no boundary.
  if (code === "FST_MP_PREMATURE_CLOSE" || /terminated early|Unexpected end|Boundary|Malformed/i.test(error.message)) {
    return new LinchpinError("UPLOAD_CUT");
  }
  return error;
}

function tooLarge(megabytes: number): LinchpinError {
  return new LinchpinError("UPLOAD_TOO_LARGE", { bound: megabytes });
}

function badForm(field: string, value: string, bound: string): LinchpinError {
  return new LinchpinError("BAD_FORM", { field, value, bound });
}
