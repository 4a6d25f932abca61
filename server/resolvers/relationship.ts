import { kindFacts } from "../domain/relationship-kinds.ts";
import { exactShare } from "../domain/share.ts";
import type { RelationshipCountResolvers, RelationshipResolvers, ShareResolvers } from "../generated/resolver-types.ts";
import { readClaimSentence } from "./reading/claim-sentence.ts";
import { readEntity } from "./reading/read-named.ts";

export const Relationship: RelationshipResolvers = {
  family: ({ kind }) => kindFacts(kind).family,
  from: ({ from }, _arguments, { reads }) => readEntity(reads, from),
  to: ({ to }, _arguments, { reads }) => readEntity(reads, to),
  sentence: (relationship, _arguments, context) => readClaimSentence({ relationship, forward: true }, context),
  evidence: ({ id }, _arguments, { reads }) => reads.known.relationshipEvidence(id),
};

export const RelationshipCount: RelationshipCountResolvers = {
  family: ({ kind }) => kindFacts(kind).family,
};

export const Share: ShareResolvers = {
  exact: exactShare,
  minimumExclusive: ({ minimumExclusive }) => minimumExclusive ?? false,
  maximumExclusive: ({ maximumExclusive }) => maximumExclusive ?? false,
};
