import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import fastifyMultipart from "@fastify/multipart";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { formatPageAddress, importAddress, quarantineAddress } from "../../domain/imports/import-addresses.ts";
import type { ImportFormat } from "../../domain/imports/import-format.ts";
import { importOptions, toFieldName } from "../../domain/imports/import-options.ts";
import type { ImportReport } from "../../domain/imports/import-report.ts";
import { LinchpinError } from "../../errors.ts";
import { readImportForm } from "../../imports/import-form.ts";
import type { ImportPlaces, ImportRequest } from "../../imports/import-messages.ts";
import type { MeasuredProgress } from "../../imports/progress-rate.ts";
import { uploadLimits } from "../../limits/uploads.ts";
import { explain, sendRefusal } from "../answers/answer-failures.ts";
import type { Metrics } from "../metrics.ts";
import { signalOf } from "../requests/asker-signal.ts";
import { addFormatPages } from "./format-pages.ts";
import { type ImportEnd, toEvents } from "./import-events.ts";
import { openProgressFeed } from "./progress-feed.ts";
import { drain, receiveUpload } from "./receive-upload.ts";
import { openUploadFolder, sweepUploads } from "./upload-folder.ts";
import { createWriteAccess, type WriteSettings } from "./write-access.ts";

export interface ImportParts {
  readonly imports: {
    run(
      request: ImportRequest,
      watch: { readonly signal: AbortSignal; readonly onProgress: (progress: MeasuredProgress) => void },
    ): Promise<ImportReport>;
    close(): Promise<void>;
  };
  readonly places: ImportPlaces;
  /** What can be imported, in the order in which a list shows it, each with the file of the page that explains it. */
  readonly formats: readonly (ImportFormat & { readonly pageFile: string })[];
  readonly settings: WriteSettings & { readonly importMegabytes: number };
  /** Milliseconds without a byte of an upload, as in the limits unless given. */
  readonly stallMilliseconds?: number;
  readonly metrics: Metrics;
}

const megabyte = 1_048_576;

/**
 * `GET /import` says who may import what, `GET /import/formats/<format>` how a format is read; `POST /import` takes a
 * form with files and tells the course of the import as server-sent events; `GET /import/<run>/quarantine` gives the
 * rows that were refused. The only routes that write.
 */
export async function addImportRoutes(app: FastifyInstance, parts: ImportParts): Promise<void> {
  const { settings, places, imports, formats } = parts;
  const access = createWriteAccess(settings);
  await sweepUploads(places.scratch);
  app.addHook("preClose", () => imports.close());
  app.get(importAddress, async () => ({
    writing: access.writing,
    megabytes: settings.importMegabytes,
    files: uploadLimits.files,
    formats: formats.map(({ pageFile, ...facts }) => ({ ...facts, page: formatPageAddress(facts.format) })),
    options: importOptions.map(({ name, ...facts }) => ({ name: toFieldName(name), ...facts })),
  }));
  addFormatPages(app, new Map(formats.map(({ format, pageFile }) => [format, pageFile])));
  await app.register(async (routes) => {
    routes.addHook("onRequest", async (request) => access.check(request));
    routes.setErrorHandler((error: unknown, request, reply) => {
      drain(request);
      const isMediaType = error instanceof Error && "code" in error && error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE";
      return sendRefusal(reply, isMediaType ? badMediaType(request) : explain(error, request));
    });
    routes.get(quarantineAddress(":run"), { compress: false }, (request, reply) =>
      sendQuarantine(reply, { folder: places.quarantine.folder, run: (request.params as { run: string }).run }),
    );
    routes.removeAllContentTypeParsers();
    await routes.register(fastifyMultipart, { throwFileSizeLimit: true });
    // A stream that tells of progress must not wait in a compressor.
    routes.post(importAddress, { compress: false }, createImporting(parts));
  });
}

/** One at a time: a second import is refused before anything of it is read. */
function createImporting({ imports, places, formats, settings, stallMilliseconds, metrics }: ImportParts) {
  let isBusy = false;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (!request.isMultipart() || request.headers["content-encoding"] !== undefined) throw badMediaType(request);
    if (isBusy) throw new LinchpinError("IMPORT_BUSY", { value: process.pid, field: "this server" });
    isBusy = true;
    const folder = await openUploadFolder(places.scratch);
    const leave = async () => {
      isBusy = false;
      await folder.remove();
    };
    let wanted: ImportRequest;
    try {
      const upload = await receiveUpload(request, { folder, megabytes: settings.importMegabytes, stallMilliseconds });
      const names = formats.map(({ format }) => format);
      const form = await readImportForm(upload, { formats: names, readText: (path) => readFile(path, "utf8") });
      wanted = { ...form, unpackedBytes: settings.importMegabytes * megabyte };
    } catch (error) {
      await leave();
      throw error;
    }
    const letters = openProgressFeed<MeasuredProgress, ImportEnd>();
    const over = metrics.noteImport();
    void imports
      .run(wanted, { signal: signalOf(reply), onProgress: letters.put })
      .finally(leave)
      .then(
        (report) => {
          over(report);
          request.log.info(
            { format: report.format, mode: report.mode, result: report.result, rows: report.rows },
            "imported",
          );
          letters.end({ report });
        },
        (error: unknown) => {
          const refusal = explain(error, request);
          over({ result: "failed", mode: wanted.mode });
          request.log.info(
            { format: wanted.format, mode: wanted.mode, result: "failed", code: refusal.code },
            "imported",
          );
          letters.end({ refusal });
        },
      );
    const first = await letters.take(uploadLimits.heartbeatMilliseconds);
    // What is refused before the first row is an answer like any other, with its status.
    if (first !== undefined && "end" in first && "refusal" in first.end) throw first.end.refusal;
    return reply
      .type("text/event-stream; charset=utf-8")
      .headers({ "cache-control": "no-store", "x-accel-buffering": "no" })
      .send(Readable.from(toEvents(first, letters, request.id), { objectMode: false, highWaterMark: 1 }));
  };
}

async function sendQuarantine(
  reply: FastifyReply,
  { folder, run }: { readonly folder: string; readonly run: string },
): Promise<FastifyReply> {
  const isRun = /^run-[0-9a-f]{16}$/.test(run);
  const file = join(folder, `${run}.jsonl`);
  if (!isRun || !(await stat(file).catch(() => undefined))?.isFile()) {
    throw new LinchpinError("NO_QUARANTINE", { value: isRun ? run : "of that name" });
  }
  return reply
    .type("application/x-ndjson; charset=utf-8")
    .headers({ "content-disposition": `attachment; filename="${run}.quarantine.jsonl"`, "cache-control": "no-store" })
    .send(createReadStream(file));
}

function badMediaType({ headers }: FastifyRequest): LinchpinError {
  const value = headers["content-encoding"] === undefined ? "another" : "packed";
  return new LinchpinError("BAD_MEDIA_TYPE", { value, bound: "multipart/form-data, not packed" });
}
