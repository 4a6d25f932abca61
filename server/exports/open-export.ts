import { LinchpinError } from "../errors.ts";
import type { GraphReader } from "../store/graph-store.ts";
import type { RecordReader } from "../store/record-reader.ts";
import { countRecords } from "./count-records.ts";
import type { ExportFormat } from "./format.ts";
import { countLosses } from "./loss-counts.ts";
import { measureBytes } from "./measure-bytes.ts";
import type { ExportAbout, ExportReport, WrittenFile } from "./report.ts";
import type { Scope } from "./scope.ts";
import { openScope, type ScopePorts } from "./scopes/open-scope.ts";
import { beginReading } from "./steady-reading.ts";

/** What an export reads of the store. */
export type ExportReader = RecordReader & Pick<GraphReader, "getGraphVersion">;

export interface ExportPorts extends ScopePorts {
  readonly reader: ExportReader;
}

/** A file on its way out. */
export interface OutgoingFile {
  readonly name: string;
  readonly mediaType: string;
  /** Read once; each piece is made when it is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An export that has begun: whoever takes its bytes decides how fast it goes. */
export interface OpenExport {
  readonly about: ExportAbout;
  /** To be read to their ends, one after the other. */
  readonly files: readonly OutgoingFile[];
  /** How many bytes have been given so far, of all files. */
  bytesGiven(): number;
  /**
   * What was written, once all files are read. Until then they count as cut off. Throws CHANGED_WHILE_READ where an import
   * changed the graph meanwhile, so that the files are of no one version.
   */
  finish(): Promise<ExportReport>;
}

/**
 * Begins an export in a format. Throws IMPORT_RUNNING, CHANGED_WHILE_READ where a question is answered on another
 * version than is read, and what `openScope` does; reading rejects with the reason of the signal.
 */
export async function openExport(
  { format, scope }: { readonly format: ExportFormat; readonly scope: Scope },
  ports: ExportPorts,
): Promise<OpenExport> {
  const { reader, signal } = ports;
  const { graph, confirm } = await beginReading(reader);
  const { version, loadedAt, writing } = graph;
  const { records: source, ...known } = await openScope(scope, { ...ports, ask: atVersion(version, ports.ask) });
  const about: ExportAbout = {
    scope,
    graphVersion: version,
    ...(loadedAt !== undefined && { loadedAt }),
    ...(writing !== undefined && { cutOff: writing.by }),
    ...known,
  };
  const { records, counts } = countRecords(source);
  const { noteLoss, losses } = countLosses(format.drops);
  const written = new Map<string, WrittenFile>();
  let given = 0;
  return {
    about,
    files: format.files.map(({ name, mediaType, write }) => ({
      name,
      mediaType,
      bytes: measureBytes(write({ records, about, noteLoss }), {
        signal,
        onPiece: (bytes) => {
          given += bytes;
        },
        onEnd: (measured) => written.set(name, { name, ...measured }),
      }),
    })),
    bytesGiven: () => given,
    async finish() {
      if (written.size < format.files.length) throw new RangeError("a file was not read to its end");
      await confirm();
      return { ...about, format: format.name, records: counts(), losses: losses(), files: [...written.values()] };
    },
  };
}

/** An engine may still answer on the version before: what it names need not be what is read. */
function atVersion(version: string, ask: ScopePorts["ask"]): ScopePorts["ask"] {
  return async (question) => {
    const answer = await ask(question);
    const { graphVersion } = answer.searched;
    if (graphVersion !== version)
      throw new LinchpinError("CHANGED_WHILE_READ", { value: graphVersion, bound: version });
    return answer;
  };
}
