import type {
  NoPathResolvers,
  PathAnswerResolvers,
  PathResolvers,
  SearchReportResolvers,
  SentenceResolvers,
  StepResolvers,
} from "../generated/resolver-types.ts";
import { whenReady } from "../store/promise-or-value.ts";
import { readClaimSentence } from "./reading/claim-sentence.ts";
import { listSources } from "./reading/list-sources.ts";
import { readEntity, readRelationship } from "./reading/read-named.ts";
import { subgraphOfPaths } from "./reading/subgraph-of-paths.ts";

export const PathAnswer: PathAnswerResolvers = {
  subgraph: ({ paths, truncated }, _arguments, { reads }) => subgraphOfPaths({ paths, truncated }, reads),
};

export const SearchReport: SearchReportResolvers = {
  hubsSkipped: ({ hubsSkipped }, _arguments, { reads }) => hubsSkipped.map((id) => readEntity(reads, id)),
};

export const NoPath: NoPathResolvers = {
  frontierFrom: ({ frontierFrom }, _arguments, { reads }) => frontierFrom.map((id) => readEntity(reads, id)),
  frontierTo: ({ frontierTo }, _arguments, { reads }) => frontierTo.map((id) => readEntity(reads, id)),
};

export const Path: PathResolvers = {
  hops: ({ steps }) => steps.length,
  weakest: ({ steps, weakest }) => {
    const step = steps[weakest];
    if (step === undefined) throw new RangeError("a path names a weakest step that it does not have");
    return step;
  },
  explanation: ({ steps }) => steps,
};

export const Step: StepResolvers = {
  relationship: ({ relationship }, _arguments, { reads }) => readRelationship(reads, relationship),
  from: ({ from }, _arguments, { reads }) => readEntity(reads, from),
  to: ({ to }, _arguments, { reads }) => readEntity(reads, to),
  parallels: ({ parallels }, _arguments, { reads }) => parallels.map((id) => readRelationship(reads, id)),
};

export const Sentence: SentenceResolvers = {
  text: ({ relationship: id, forward }, _arguments, context) =>
    whenReady(readRelationship(context.reads, id), (relationship) =>
      readClaimSentence({ relationship, forward }, context),
    ),
  relationship: ({ relationship }, _arguments, { reads }) => readRelationship(reads, relationship),
  sources: ({ relationship }, _arguments, { reads }) => listSources(relationship, reads),
};
