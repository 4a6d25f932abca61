import type { Resolvers } from "../generated/resolver-types.ts";
import { connectionOf } from "./arguments/page.ts";
import { Entity, entityTypes } from "./entity.ts";
import { Evidence, Source } from "./evidence.ts";
import { NeighbourGroup } from "./expansion.ts";
import { GraphSummary, RelationshipKindFacts } from "./graph.ts";
import { Dataset, ImportRun } from "./import-run.ts";
import { Path, PathAnswer, Sentence } from "./path.ts";
import { Query } from "./query.ts";
import { Relationship, RelationshipCount, Share } from "./relationship.ts";
import { DateScalar, DateTimeScalar, PercentScalar } from "./scalars.ts";

/** Every type that does more than read its properties. */
export const resolvers: Resolvers = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Percent: PercentScalar,
  Query,
  Entity,
  ...entityTypes,
  Relationship,
  RelationshipCount,
  Share,
  RelationshipConnection: connectionOf(),
  EvidenceConnection: connectionOf(),
  SourceConnection: connectionOf(),
  ImportRunConnection: connectionOf(),
  Evidence,
  Source,
  NeighbourGroup,
  PathAnswer,
  Path,
  Sentence,
  GraphSummary,
  Dataset,
  ImportRun,
  RelationshipKindFacts,
};
