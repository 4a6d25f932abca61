import { expect, test } from "vitest";
import { type ClaimFilter, toClaimTest } from "../../../../../server/domain/claim-filter.ts";
import { families, pathFamilies } from "../../../../../server/domain/relationship-kinds.ts";
import { buildClaimTables, forward } from "../../../../../server/engine/claims/claim-table.ts";
import { buildColumnFilter } from "../../../../../server/engine/claims/column-filter.ts";
import { buildOrderAutomaton } from "../../../../../server/engine/claims/order-automaton.ts";
import type { Projection } from "../../../../../server/projection/projection.ts";
import { relationshipIdAt } from "../../../../../server/projection/relationship-columns.ts";
import { claimMask, isReversed } from "../../../../../server/projection/slot.ts";
import { projectStory } from "../../../../support/graphs/graphs.ts";
import { seeded } from "../../../../support/graphs/random.ts";
import { randomQuestion, randomStory } from "../../../../support/graphs/random-stories.ts";

const storyCount = 1_500;

test("claim table and column filter together admit what the plain test of the filter admits", () => {
  let [admitted, refused] = [0, 0];
  for (let seed = 1; seed <= storyCount; seed++) {
    const random = seeded(seed);
    const story = randomStory(random);
    const filter: ClaimFilter = {
      ...randomQuestion(random, story),
      // An empty list constrains nothing.
      ...(random.maybe(0.1) && { statuses: [] }),
    };
    const usual = random.maybe(0.5) ? pathFamilies : families;
    const passes = toClaimTest(filter, usual);
    const claims = new Map(story.relationships.map((claim) => [claim.id, claim]));
    for (const { id, isForward, isAdmitted } of listHalves(projectStory(story), filter, usual)) {
      const claim = claims.get(id);
      expect(claim === undefined ? undefined : passes({ claim, forward: isForward }), `seed ${seed}, ${id}`).toBe(
        isAdmitted,
      );
      if (isAdmitted) admitted += 1;
      else refused += 1;
    }
  }
  expect(admitted).toBeGreaterThan(storyCount);
  expect(refused).toBeGreaterThan(storyCount);
});

/** Each half with what the compiled filter says of it. */
function listHalves(projection: Projection, filter: ClaimFilter, usual: typeof pathFamilies | typeof families) {
  const { rows, relationships } = projection;
  const tables = buildClaimTables(filter, { usual, order: buildOrderAutomaton([]) });
  const inColumns = buildColumnFilter(projection, { ...filter, avoidRelationships: [] });
  return Array.from(rows.ordinals, (ordinal, half) => {
    const packed = rows.slots[2 * half + 1] ?? 0;
    const isInTable = tables[forward].admitted[packed & claimMask] === 1;
    return {
      id: relationshipIdAt(relationships, ordinal),
      isForward: !isReversed(packed),
      isAdmitted: isInTable && inColumns?.(half) !== false,
    };
  });
}
