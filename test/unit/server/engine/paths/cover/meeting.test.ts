import { describe, expect, test } from "vitest";
import { entityId } from "../../../../../../server/domain/ids.ts";
import { Meeting, type MeetingTerms } from "../../../../../../server/engine/paths/cover/meeting.ts";
import { compileQuestion } from "../../../../../../server/engine/paths/plan/compile-question.ts";
import type { SearchPlan } from "../../../../../../server/engine/paths/plan/search-plan.ts";
import { SearchMemory } from "../../../../../../server/engine/paths/top-paths.ts";
import { StopClock } from "../../../../../../server/engine/search/stop-clock.ts";
import type { RelationshipRow } from "../../../../../../server/projection/build/projection-builder.ts";
import { findEntity } from "../../../../../../server/projection/entity-columns.ts";
import { claim, projectionOf, question } from "../../../../../support/graphs/graphs.ts";

function planFor(claims: readonly RelationshipRow[]): SearchPlan {
  const projection = projectionOf(claims);
  return compileQuestion(projection, question(["Ana"], ["Zoe"]), new SearchMemory(projection));
}

const terms = (most = 6): MeetingTerms => ({ most, clock: new StopClock({ deadline: Number.POSITIVE_INFINITY }) });

const line = [claim("Ana", "OWNS", "Borealis"), claim("Borealis", "OWNS", "Coral"), claim("Coral", "OWNS", "Zoe")];
const shortCut = claim("Ana", "OWNS", "Zoe");
const apart = claim("Delta", "OWNS", "Zoe");

describe("how far the ends are apart", () => {
  test("is told within the bound and not beyond it", () => {
    const plan = planFor(line);
    const meeting = new Meeting(plan.projection.entityCount);
    expect([meeting.measure(plan, terms(3)), meeting.measure(plan, terms(2))]).toEqual([3, -1]);
  });

  test("is -1 where nothing joins them", () => {
    const plan = planFor([claim("Ana", "OWNS", "Borealis"), apart]);
    expect(new Meeting(plan.projection.entityCount).measure(plan, terms())).toBe(-1);
  });

  test("is that of the next way where the relationships between two entities are left aside", () => {
    const plan = planFor([...line, shortCut]);
    const meeting = new Meeting(plan.projection.entityCount);
    const [ana, zoe] = ["Ana", "Zoe"].map((id) => findEntity(plan.projection.entities, entityId(id)));
    const without = [ana as number, zoe as number] as const;
    expect([meeting.measure(plan, terms()), meeting.measure(plan, { ...terms(), without })]).toEqual([1, 3]);
  });
});

describe("meeting again", () => {
  test("finds a second path, as long as it is within the bound", () => {
    const plan = planFor([...line, shortCut]);
    const meeting = new Meeting(plan.projection.entityCount);
    meeting.measure(plan, terms());
    expect(meeting.meetsAgain(plan, terms())).toBe(true);
    meeting.measure(plan, terms());
    expect(meeting.meetsAgain(plan, terms(2))).toBe(false);
  });

  test("takes parallel relationships for one step", () => {
    const plan = planFor([shortCut, claim("Ana", "BACKS", "Zoe"), claim("Zoe", "PAYS", "Ana"), apart]);
    const meeting = new Meeting(plan.projection.entityCount);
    expect([meeting.measure(plan, terms()), meeting.meetsAgain(plan, terms())]).toEqual([1, false]);
  });
});
