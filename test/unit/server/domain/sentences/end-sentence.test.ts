import { expect, test } from "vitest";
import { endSentence } from "../../../../../server/domain/sentences/end-sentence.ts";

test("a sentence ends in one full stop, also where a name brings its own", () => {
  expect([endSentence("Ana owns Acme"), endSentence("Ana owns Acme Inc.")]).toEqual([
    "Ana owns Acme.",
    "Ana owns Acme Inc.",
  ]);
});
