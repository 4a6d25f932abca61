import { explainStep } from "../domain/sentences/explain-path.ts";
import type { PathAnswerResolvers, PathResolvers, SentenceResolvers } from "../generated/resolver-types.ts";
import { subgraphOfPaths } from "./reading/draw-paths.ts";
import { readSources } from "./reading/read-named.ts";
import { unlessAway } from "./reading/unless-away.ts";

export const PathAnswer: PathAnswerResolvers = {
  subgraph: subgraphOfPaths,
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

export const Sentence: SentenceResolvers = {
  text: (step, _arguments, { today }) => explainStep(step, today),
  sources: unlessAway([], ({ relationship }, _arguments, { reads }) => readSources(reads, relationship.id)),
};
