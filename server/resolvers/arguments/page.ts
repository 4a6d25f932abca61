import type { Evidence } from "../../domain/evidence.ts";
import type { KeptRun } from "../../domain/imports/import-run.ts";
import type { DrawnRelationship } from "../../domain/outline.ts";
import type { Source } from "../../domain/source.ts";
import type { Page, PageRequest } from "../../store/graph-store.ts";

/** With the version of the graph where the engine listed it. */
export type RelationshipPage = Page<DrawnRelationship> & { readonly graphVersion?: string };
export type EvidencePage = Page<Evidence>;
export type SourcePage = Page<Source>;
export type ImportRunPage = Page<KeptRun>;

const defaultFirst = 20;

/** The arguments of a connection as a page request; an explicit null counts as left out. Bounds were checked before. */
export function toPageRequest({ first, after }: PageArguments): PageRequest {
  return { first: first ?? defaultFirst, ...(after !== null && after !== undefined && { after }) };
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The fields of any connection type. */
export function connectionOf<T>() {
  return {
    edges: ({ members }: Page<T>) => members.map(({ cursor, member }) => ({ cursor, node: member })),
    nodes: ({ members }: Page<T>) => members.map(({ member }) => member),
    pageInfo: ({ members, hasNextPage }: Page<T>) => ({ hasNextPage, endCursor: members.at(-1)?.cursor ?? null }),
  };
}
