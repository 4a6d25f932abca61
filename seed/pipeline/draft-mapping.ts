import { LinchpinError } from "../../server/errors.ts";
import { archiveLimits } from "../../server/limits/archives.ts";
import { type GivenFile, openFiles } from "../files/source-files.ts";
import { openUnpacking } from "../files/unpacking.ts";
import { draftFile, type FileDraft } from "../sources/drafting/draft-file.ts";
import type { DraftStatus } from "../sources/drafting/draft-relationships.ts";
import { sampleColumns } from "../sources/drafting/sample-columns.ts";
import { type DraftTerms, writeDraft } from "../sources/drafting/write-draft.ts";
import type { CsvForm } from "../sources/reading/csv-rows.ts";
import { UnreadableFile } from "../sources/reading/unreadable-file.ts";

export interface DraftRequest {
  readonly files: readonly GivenFile[];
  readonly terms: DraftTerms;
  /** How far all claims are established, as the reader says; empty where she does not. */
  readonly status: DraftStatus;
  readonly form: CsvForm;
  /** The folder that archives are unpacked in. */
  readonly scratch: string;
  readonly signal?: AbortSignal;
}

/**
 * A mapping of CSV files, drafted from their columns, as YAML to be read and changed. Nothing is imported. Throws
 * FILE_REFUSED where a file cannot be read or has no column that could be a name, BAD_RECORD where its header is wrong.
 */
export async function draftMapping({ files, terms, status, form, scratch, signal }: DraftRequest): Promise<string> {
  const unpacking = openUnpacking({ folder: scratch, bytes: archiveLimits.unpackedBytes, signal });
  try {
    const opened = await openFiles(files, unpacking, { onBytes() {}, onUnpacked() {} });
    const drafts: FileDraft[] = [];
    for (const file of opened) {
      signal?.throwIfAborted();
      const draft = draftFile(await sampleColumns(file, form), { status });
      if (draft.entities.length === 0) throw withoutNames(file.name);
      drafts.push(draft);
    }
    return writeDraft(drafts, terms);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const {
      where,
      refusal: { field, value, bound },
    } = error;
    throw new LinchpinError("BAD_RECORD", { where, field, value, bound });
  } finally {
    await unpacking.close();
  }
}

function withoutNames(file: string): LinchpinError {
  const bound = "Write its mapping by hand: seed/sources/csv/README.md explains it.";
  return new LinchpinError("FILE_REFUSED", { field: file, value: "no column holds texts that could be names", bound });
}
