import { emptyPathQuestion, type PathQuestion } from "../../question/question.ts";

/** A question worth a look, offered where the graph holds all the entities that it names. */
export interface Example {
  readonly title: string;
  readonly question: PathQuestion;
}

const between = (from: string, to: string): PathQuestion => ({
  ...emptyPathQuestion,
  from: [from],
  to: [to],
  maxHops: 4,
});

/** For the curated dataset; another dataset simply does not have these entities. */
export const examples: readonly Example[] = [
  { title: "What connects a backer to an inquiry?", question: between("eric-trump", "operation-red-sunset") },
  { title: "What lies between a chip foundry and a miner?", question: between("tsmc", "cleanspark") },
  { title: "How do two rival makers meet?", question: between("bitmain", "microbt") },
];
