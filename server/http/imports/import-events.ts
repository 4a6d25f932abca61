import { formatPageAddress, quarantineAddress } from "../../domain/imports/import-addresses.ts";
import type { ImportReport } from "../../domain/imports/import-report.ts";
import type { LinchpinError } from "../../errors.ts";
import type { MeasuredProgress } from "../../imports/progress-rate.ts";
import { uploadLimits } from "../../limits/uploads.ts";
import { toShownReport } from "../../resolvers/import-report.ts";
import type { FeedItem, ProgressFeed } from "./progress-feed.ts";

/** How an import is over: with its report, or with what refused it. */
export type ImportEnd = { readonly report: ImportReport } | { readonly refusal: LinchpinError };
export type ImportLetter = FeedItem<MeasuredProgress, ImportEnd>;

/**
 * The course of an import as server-sent events: `progress` now and again, at the end one `report` or `error`, and a
 * comment when nothing was to be told for a while. It gives the next only when the one before is taken.
 */
export async function* toEvents(
  first: ImportLetter | undefined,
  letters: ProgressFeed<MeasuredProgress, ImportEnd>,
  requestId: string,
): AsyncGenerator<string> {
  for (let letter = first; ; letter = await letters.take(uploadLimits.heartbeatMilliseconds)) {
    if (letter === undefined) yield ": still at it\n\n";
    else if ("progress" in letter) yield toEvent("progress", toProgress(letter.progress));
    else {
      yield "report" in letter.end
        ? toEvent("report", toReport(letter.end.report))
        : toEvent("error", toError(letter.end.refusal, requestId));
      return;
    }
  }
}

/** JSON holds no line end, so that an event is always one line of data. */
function toEvent(name: string, value: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`;
}

/** Bytes are unpacked and read, rows are checked and written: a speed is of one or the other. */
function toProgress({ phase, done, total, unit, perSecond, secondsLeft }: MeasuredProgress) {
  const rate = perSecond === undefined ? null : Math.round(perSecond);
  return {
    phase,
    done,
    total,
    bytesPerSecond: unit === "bytes" ? rate : null,
    rowsPerSecond: unit === "records" ? rate : null,
    secondsLeft: secondsLeft ?? null,
  };
}

/**
 * The report with the same as GraphQL gives it beside it: a dry run is not remembered, so that nobody could ask for it.
 * Where the server keeps its files is its own matter: refused rows are fetched from an address, leftovers stay.
 */
function toReport(whole: ImportReport) {
  const { quarantineFile, leftovers, ...report } = whole;
  return {
    ...report,
    importRun: toShownReport(whole),
    page: formatPageAddress(report.format),
    ...(leftovers !== undefined && { leftovers: { count: leftovers.kept, kept: leftovers.file !== undefined } }),
    ...(quarantineFile !== undefined && { quarantine: quarantineAddress(report.run) }),
  };
}

function toError({ code, message, next }: LinchpinError, requestId: string) {
  return { code, message, next, requestId };
}
