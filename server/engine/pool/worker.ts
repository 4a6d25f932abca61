import { workerData } from "piscina";
import { openLayout } from "../../projection/layout.ts";
import type { Answer } from "../answer.ts";
import { Answerer } from "../answerer.ts";
import type { Task, WorkerStart } from "./messages.ts";

const { buffer } = workerData as WorkerStart;
const answerer = new Answerer(openLayout(buffer));

/** Answers one question at a time on this thread. */
export function answerTask({ question, ...stop }: Task): Answer {
  return answerer.answer(question, stop);
}
