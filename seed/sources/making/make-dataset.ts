import { createHash } from "node:crypto";
import type { DatasetRecord, SourceRecord } from "../../../server/domain/records/record.ts";
import { type ClaimStatus, claimStatuses } from "../../../server/domain/relationship.ts";
import { type SourceTier, sourceTiers } from "../../../server/domain/source.ts";
import type { ImportContext, ImportFile } from "../importer.ts";
import { toSourceId } from "./entity-id.ts";

/** The files of a run as one text: which bytes were imported. */
export function sha256Of(files: readonly Pick<ImportFile, "sha256">[]): string {
  const [only, ...others] = files.map(({ sha256 }) => sha256);
  if (only !== undefined && others.length === 0) return only;
  return createHash("sha256")
    .update([only ?? "", ...others].join("\n"))
    .digest("hex");
}

/** What a file, or the one who imports it, says of the dataset. `--title`, `--publisher` and `--licence` win. */
export interface DatasetFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string | undefined;
  readonly publishedOn: string | undefined;
  readonly sha256: string;
}

export function makeDataset(facts: DatasetFacts, { options }: ImportContext): DatasetRecord {
  const { title, publisher, licence } = options;
  return {
    record: "dataset",
    id: facts.id,
    title: title ?? facts.title,
    publisher: publisher ?? facts.publisher,
    licence: licence ?? facts.licence ?? "not stated",
    version: [facts.publishedOn, `sha256:${facts.sha256.slice(0, 16)}`].filter((part) => part !== undefined).join(" "),
  };
}

/** The published file itself as the source of what its rows say. `--url` wins over the publisher's own page. */
export function makeFileSource(
  facts: DatasetFacts,
  { tier, origin, url }: { readonly tier: SourceTier; readonly origin?: string; readonly url?: string },
  context: ImportContext,
): SourceRecord {
  const { title, publisher, licence } = makeDataset(facts, context);
  const address = context.options.url ?? url;
  return {
    record: "source",
    id: toSourceId(facts.id, "file", facts.sha256),
    title,
    publisher,
    ...(origin !== undefined && { origin }),
    ...(address !== undefined && { url: address }),
    ...(facts.publishedOn !== undefined && { publishedOn: facts.publishedOn }),
    tier,
    licence,
    sha256: facts.sha256,
  };
}

/** `--tier` and `--status`, where they are given and known words. */
export function optionTier({ options }: ImportContext): SourceTier | undefined {
  return sourceTiers.find((tier) => tier === options.tier);
}
export function optionStatus({ options }: ImportContext): ClaimStatus | undefined {
  return claimStatuses.find((status) => status === options.status);
}
