import { importFiles } from "../../seed/pipeline/import.ts";
import { datasetId } from "../domain/ids.ts";
import type { ImportProgress } from "../domain/imports/progress.ts";
import { LinchpinError } from "../errors.ts";
import type { FromImport, ToImport } from "../imports/import-messages.ts";
import { type MeasuredProgress, measureProgress } from "../imports/progress-rate.ts";
import { storeLimits } from "../limits/store.ts";
import { openConnection } from "../store/neo4j/driver/connection.ts";
import { openImportWriter } from "../store/neo4j/write/import-writer.ts";
import { threadsEnded } from "../threads/threads.ts";

/**
 * The program of the process in which an import of the server runs, on a connection of its own. It hears what to do
 * from the server alone, and stops as with Ctrl-C when it is told to, or when the server is gone.
 */

/** Milliseconds between two words on progress. */
const everyMilliseconds = 250;

/** Milliseconds to end the batch under way when the server is gone. */
const farewellMilliseconds = 10_000;

const stopping = new AbortController();
process.once("disconnect", () => {
  stopping.abort();
  // The database may have gone with the server: then nothing is left to wait for.
  setTimeout(() => process.exit(), farewellMilliseconds).unref();
});
process.on("message", (heard: ToImport) => {
  if (heard.say === "stop") stopping.abort();
  else void run(heard).then(leave);
});
// Signals are the server's matter: a Ctrl-C in its terminal reaches this process too.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stopping.abort());

async function run({ login, request, places }: Extract<ToImport, { say: "start" }>): Promise<FromImport> {
  const connection = openConnection({
    ...login,
    retryMilliseconds: 15_000,
    patience: storeLimits.commandReadMilliseconds,
  });
  const { dataset, ...rest } = request;
  try {
    const report = await importFiles(
      {
        ...rest,
        ...places,
        ...(dataset !== undefined && { dataset: datasetId(dataset) }),
        signal: stopping.signal,
        onProgress: progressTeller(),
      },
      openImportWriter(connection),
    );
    return { say: "report", report };
  } catch (error) {
    return toFailure(error);
  } finally {
    // A database that hangs never answers the goodbye; leaving ends the connection too.
    connection.close().catch(() => undefined);
  }
}

function toFailure(error: unknown): FromImport {
  if (error instanceof LinchpinError) return { say: "refused", code: error.code, details: error.details };
  if (!(error instanceof Error)) return { say: "failed", message: String(error) };
  return { say: "failed", message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}

/**
 * Tells of each phase as it begins, and then now and again; of unpacking only where it lasts: until the first word a
 * refusal is an answer with a status of its own.
 */
function progressTeller(): (progress: ImportProgress) => void {
  const measure = measureProgress();
  let last: MeasuredProgress | undefined;
  let told = Date.now();
  return (progress) => {
    const measured = measure(progress);
    const now = Date.now();
    const isNew = measured.phase !== last?.phase && measured.phase !== "unpacking";
    if (!isNew && now - told < everyMilliseconds) return;
    last = measured;
    told = now;
    tell({ say: "progress", progress: measured });
  };
}

function tell(message: FromImport, then: () => void = () => undefined): void {
  if (process.connected) process.send?.(message, undefined, undefined, then);
  else then();
}

function leave(last: FromImport): void {
  tell(last, () => void threadsEnded().then(() => process.exit()));
}
