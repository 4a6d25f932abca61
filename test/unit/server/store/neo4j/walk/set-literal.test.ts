import { expect, test } from "vitest";
import { setLiteral } from "../../../../../../server/store/neo4j/walk/set-literal.ts";

const query = "SHORTEST 200 /* walks */ (a)-[r]-{1,6 /* hops */}(b)";

test("sets the number before its comment and no other", () => {
  expect(setLiteral(query, { name: "hops", value: 12 })).toBe("SHORTEST 200 /* walks */ (a)-[r]-{1,12 /* hops */}(b)");
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 60, Number.POSITIVE_INFINITY])("refuses %s, which is no count", (value) => {
  expect(() => setLiteral(query, { name: "hops", value })).toThrow(new RangeError(`not a count: hops ${value}`));
});

test("refuses a name that the query does not hold exactly once", () => {
  expect(() => setLiteral(query, { name: "steps", value: 1 })).toThrow(new RangeError("no single place for steps"));
  expect(() => setLiteral(`${query} ${query}`, { name: "hops", value: 1 })).toThrow(
    new RangeError("no single place for hops"),
  );
});
