import { kindFacts } from "../domain/relationship-kinds.ts";
import { explainStep } from "../domain/sentences/explain-path.ts";
import { exactShare } from "../domain/share.ts";
import type { RelationshipCountResolvers, RelationshipResolvers, ShareResolvers } from "../generated/resolver-types.ts";
import { whenReady } from "../store/promise-or-value.ts";
import { stillThere } from "./reading/find-outline.ts";
import { readEvidence } from "./reading/read-named.ts";
import { unlessAway } from "./reading/unless-away.ts";

export const Relationship: RelationshipResolvers = {
  family: ({ kind }) => kindFacts(kind).family,
  sentence: (relationship, _arguments, { today }) => explainStep({ relationship, forward: true }, today),
  note: ({ id }, _arguments, { reads }) =>
    whenReady(reads.known.relationship(id), (found) => stillThere(found).note ?? null),
  evidence: unlessAway([], ({ id }, _arguments, { reads }) => readEvidence(reads, id)),
};

export const RelationshipCount: RelationshipCountResolvers = {
  family: ({ kind }) => kindFacts(kind).family,
};

export const Share: ShareResolvers = {
  exact: exactShare,
  minimumExclusive: ({ minimumExclusive }) => minimumExclusive ?? false,
  maximumExclusive: ({ maximumExclusive }) => maximumExclusive ?? false,
};
