import { expect, test } from "vitest";
import { formatCursor } from "../../../../../../server/store/cursor.ts";
import { toPage } from "../../../../../../server/store/neo4j/read/to-page.ts";

const keysOf = (name: string) => [name];

test("drops the one more that says that another page follows", () => {
  expect(toPage({ found: ["ana", "ben", "cem"], first: 2, totalCount: 9, keysOf })).toEqual({
    members: [
      { cursor: formatCursor(["ana"]), member: "ana" },
      { cursor: formatCursor(["ben"]), member: "ben" },
    ],
    hasNextPage: true,
    totalCount: 9,
  });
});

test("a page that is exactly full may be the last", () => {
  expect(toPage({ found: ["ana", "ben"], first: 2, totalCount: 2, keysOf }).hasNextPage).toBe(false);
});
