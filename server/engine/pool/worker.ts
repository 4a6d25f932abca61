import { workerData } from "node:worker_threads";
import { openLayout } from "../../projection/layout.ts";
import { Answerer } from "../answer.ts";
import type { Answer } from "../engine.ts";
import type { Task, WorkerStart } from "./messages.ts";

// The pool hands the start over as the second part of its own.
const [, { buffer }] = workerData as [unknown, WorkerStart];
const answerer = new Answerer(openLayout(buffer));

/** Answers one question at a time on this thread. */
export function answerTask({ question, ...stop }: Task): Answer {
  return answerer.answer(question, stop);
}
