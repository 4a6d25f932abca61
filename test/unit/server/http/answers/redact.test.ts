import { expect, test } from "vitest";
import { createRedactor } from "../../../../../server/http/answers/redact.ts";

const redact = createRedactor(["open sesame"]);

test.each([
  ["no way to bolt://neo4j:secret@db:7687", "no way to bolt://(redacted)@db:7687"],
  ["is it open sesame?", "is it (redacted)?"],
  ["password=hunter2 refused", "password=(redacted) refused"],
  ["Authorization: Basic abc", "Authorization: (redacted)"],
  ["two\nlines \u001b[31mred\u001b[0m", "two lines red"],
])("takes secrets and control characters out of %j", (message, clean) => {
  expect(redact(new TypeError(message))).toMatchObject({ name: "TypeError", message: clean });
});

test("takes what is no error as text", () => {
  expect(redact("token: abc")).toEqual({ name: "Thrown", message: "token: (redacted)" });
});
