import { afterAll, beforeAll, expect, test } from "vitest";
import { type FoundPath, toInput } from "../../client/question/kinds/paths.ts";
import { emptyPathQuestion, type PathQuestion } from "../../client/question/question.ts";
import { type NamedChange, relaxQuestion } from "../../client/question/relax-question.ts";
import { type Api, openApi } from "../support/app/api.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const wording = `query ($question: PathQuestion!) {
  paths(question: $question) {
    paths { hops }
    whyNone { reason relax { constraint value hops } }
  }
}`;

interface Answer {
  readonly paths: readonly Pick<FoundPath, "hops">[];
  readonly whyNone: { readonly reason: string; readonly relax: readonly (NamedChange & { hops: number })[] } | null;
}

async function askPaths(question: PathQuestion): Promise<Answer> {
  const { errors, data } = await api.ask(wording, { question: toInput(question) });
  expect(errors).toBeUndefined();
  return (data as { paths: Answer }).paths;
}

const between = { ...emptyPathQuestion, from: ["eric-trump"], to: ["operation-red-sunset"] };

// biome-ignore format: a table, one row a reason
test.each<readonly [string, Partial<PathQuestion>]>([
  ["maxHops", { maxHops: 1 }],
  ["kinds", { kinds: ["OWNS"] }],
  ["statuses", { statuses: ["RETRACTED"] }],
  ["minimumConfidence", { minimumConfidence: 0.99 }],
  ["asOf", { asOf: "1990" }],
  ["knownBy", { knownBy: "1990" }],
  ["hubLimit", { hubLimit: 1 }],
  ["direction", { direction: "BACKWARD", kinds: ["OFFICER_OF", "BUYS_UNDER", "SELLS_UNDER", "EXAMINES"] }],
])("pressing what is offered where %s keeps every path away gives a path of the promised hops", async (field, set) => {
  const question = { ...between, ...set };
  const { paths, whyNone } = await askPaths(question);
  expect(paths).toEqual([]);
  const offered = whyNone?.relax ?? [];
  expect(offered.map(({ constraint }) => constraint)).toContain(field);
  for (const { hops, ...change } of offered) {
    const relaxed = relaxQuestion(question, change);
    expect(relaxed, change.constraint).not.toBeNull();
    const answer = await askPaths(relaxed ?? question);
    expect(Math.min(...answer.paths.map((path) => path.hops))).toBeLessThanOrEqual(hops);
  }
});
