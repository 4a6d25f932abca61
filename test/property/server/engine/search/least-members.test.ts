import fc from "fast-check";
import { expect, test } from "vitest";
import { LeastMembers } from "../../../../../server/engine/search/least-members.ts";

test("keeps what sorting all and cutting keeps, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), fc.integer({ min: 1, max: 40 }), (members, limit) => {
      const least = new LeastMembers(limit, (a, b) => b - a);
      for (const member of members) least.offer(member);
      expect(least.sorted()).toEqual([...members].sort((a, b) => b - a).slice(0, limit));
    }),
  );
});
