import type { RelationshipQuery } from "../../api/generated/graphql.ts";
import { words } from "../../text/words.ts";

export type Evidence = NonNullable<RelationshipQuery["relationship"]>["evidence"][number];

/** All that one source says of a claim, which may be both for and against it. */
export interface SourceSays {
  readonly source: Evidence["source"];
  readonly supports: readonly Evidence[];
  readonly denies: readonly Evidence[];
}

const tiers = Object.keys(words.tiers);

/** The evidence by source, the sources nearest to the fact first. */
export function bySource(evidence: readonly Evidence[]): readonly SourceSays[] {
  const sources = [...new Map(evidence.map(({ source }) => [source.id, source])).values()];
  return sources
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier))
    .map((source) => {
      const said = evidence.filter((piece) => piece.source.id === source.id);
      return {
        source,
        supports: said.filter(({ stance }) => stance === "SUPPORTS"),
        denies: said.filter(({ stance }) => stance === "DENIES"),
      };
    });
}
