import type { SourceRecord } from "../../../server/domain/records/record.ts";
import type { ClaimStatus } from "../../../server/domain/relationship.ts";
import type { SourceTier } from "../../../server/domain/source.ts";
import { toSourceId } from "../making/entity-id.ts";
import { makeFileSource } from "../making/make-dataset.ts";
import { type Said, withoutEmpty } from "../making/make-records.ts";
import { type FtmRow, firstValue, valuesOf } from "./ftm-row.ts";
import type { FtmRun } from "./ftm-run.ts";
import { isPersonalId } from "./personal-ids.ts";
import { resolve } from "./survey.ts";

/** What a row's claims rest on. */
export interface Ground {
  readonly sources: readonly SourceRecord[];
  readonly saids: readonly Said[];
  readonly status: ClaimStatus;
}

/**
 * The sources of a row: the collections that it comes from, else the file; the pages that it cites; the documents that
 * prove it. What retells a collection has it as its origin, so that one story counts once.
 */
export function groundOf(row: FtmRow, run: FtmRun): Ground {
  const { dataset, documents } = run.survey;
  const tier = run.tier;
  const collections = row.datasets.map((name) => toCollection(name, run));
  const origin = row.datasets[0];
  const pages = webAddresses(row).map((url) => toPage(row, { url, tier, origin }, run));
  const base = collections.length > 0 ? collections : [makeFileSource(dataset, { tier }, run.context)];
  const proofs = valuesOf(row, "proof").filter((id) => documents.has(id));
  const cited = [...base, ...pages].map(({ id }) => id);
  const named = [...cited, ...proofs.map((id) => toSourceId(dataset.id, "document", id))];
  return {
    sources: [...base, ...pages],
    saids: named.map((source) => ({
      source,
      locator: isPersonalId(row, row.id) ? resolve(row.id, run.survey) : row.id,
    })),
    status: run.status,
  };
}

/** The list of an authority, which is itself the source of what it lists where the publisher only hands it on. */
export function listingOf(row: FtmRow, authority: string, run: FtmRun): Ground {
  if (!run.profile.listingsArePrimary) return groundOf(row, run);
  const [url] = webAddresses(row);
  const source: SourceRecord = {
    record: "source",
    id: toSourceId(run.survey.dataset.id, "listing", authority, url ?? ""),
    title: `${authority}: listings`,
    publisher: authority,
    tier: "PRIMARY",
    ...withoutEmpty({ url, publishedOn: run.survey.dataset.publishedOn }),
  };
  const { sources, saids } = groundOf({ ...row, properties: {} }, run);
  return {
    sources: [source, ...sources],
    saids: [{ source: source.id, locator: row.id }, ...saids],
    status: "CONFIRMED",
  };
}

function toCollection(name: string, run: FtmRun): SourceRecord {
  const file = makeFileSource(run.survey.dataset, { tier: run.tier }, run.context);
  return {
    ...withoutEmpty({ ...file, sha256: undefined, publishedOn: run.survey.dataset.publishedOn }),
    id: toSourceId(run.survey.dataset.id, "collection", name),
    title: `${file.title}: ${name}`,
    origin: name,
  };
}

function toPage(
  row: FtmRow,
  page: { readonly url: string; readonly tier: SourceTier; readonly origin: string | undefined },
  run: FtmRun,
): SourceRecord {
  const { dataset } = run.survey;
  const publisher = firstValue(row, "publisher") ?? new URL(page.url).hostname;
  return {
    record: "source",
    id: toSourceId(dataset.id, "page", page.url, publisher, page.origin ?? ""),
    title: page.url,
    publisher,
    ...withoutEmpty({ origin: page.origin }),
    url: page.url,
    tier: page.tier,
  };
}

/** The web pages that a row cites. */
export function webAddresses(row: FtmRow): readonly string[] {
  return valuesOf(row, "sourceUrl").filter((text) => /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text));
}
