import { entityId, relationshipId } from "../../../server/domain/ids.ts";
import { standingStatuses } from "../../../server/domain/relationship.ts";
import { Answerer } from "../../../server/engine/answerer.ts";
import type { ExpandAnswer } from "../../../server/engine/expand/answer.ts";
import type { ExpandQuestion } from "../../../server/engine/expand/question.ts";
import { ProjectionBuilder } from "../../../server/projection/build/projection-builder.ts";
import { entityIdAt } from "../../../server/projection/entity-columns.ts";
import type { Projection } from "../../../server/projection/projection.ts";
import { type Timing, timeSideBySide } from "./time-side-by-side.ts";

const rounds = 40;
const owners = 40_000;
const hub = entityId("hub");

/** Asks an engine, or a server, to expand an entity. */
export interface Expander {
  readonly expand: (question: ExpandQuestion) => Promise<ExpandAnswer>;
  readonly expandOverHttp: (question: ExpandQuestion) => Promise<unknown>;
}

export interface HubTimes {
  /** Of the entity with the most of them. */
  readonly relationships: number;
  readonly groups: Timing;
  readonly groupsOverHttp: Timing;
  readonly open: Timing;
  readonly openOverHttp: Timing;
  /** A page of one group that has 40,000 neighbours, in the engine. */
  readonly largestGroup: Timing;
}

/** Times the expansion of the largest entity: its groups alone, and with a page of its largest group. */
export async function measureHub(projection: Projection, { expand, expandOverHttp }: Expander): Promise<HubTimes> {
  const { id, relationships } = findLargest(projection);
  const closed = questionAbout(id);
  const opened = openLargest(closed, await expand(closed));
  const star = new Answerer(projectStar());
  const whole = star.answer(questionAbout(hub), { deadline: Number.POSITIVE_INFINITY });
  const page = openLargest(questionAbout(hub), whole);
  const times = await timeSideBySide([id], rounds, {
    groups: () => expand(closed),
    groupsOverHttp: () => expandOverHttp(closed),
    open: () => expand(opened),
    openOverHttp: () => expandOverHttp(opened),
    largestGroup: () => star.answer(page, { deadline: Number.POSITIVE_INFINITY }),
  });
  return { relationships, ...times };
}

function questionAbout(of: ExpandQuestion["of"]): ExpandQuestion {
  const filter = {
    kinds: [],
    families: [],
    excludeKinds: [],
    direction: "EITHER",
    statuses: standingStatuses,
  } as const;
  return { kind: "expand", of, filter, open: [], first: 25, mostRelationships: 10_000 };
}

function openLargest(question: ExpandQuestion, { groups }: ExpandAnswer): ExpandQuestion {
  const [largest] = [...groups].sort((a, b) => b.count - a.count);
  return { ...question, open: largest === undefined ? [] : [{ key: largest.key }] };
}

function findLargest({ rows, entities, entityCount }: Projection) {
  const degree = (entity: number): number => (rows.offsets[entity + 1] as number) - (rows.offsets[entity] as number);
  let largest = 0;
  for (let entity = 1; entity < entityCount; entity++) if (degree(entity) > degree(largest)) largest = entity;
  return { id: entityIdAt(entities, largest), relationships: degree(largest) };
}

/** One firm and its 40,000 owners, in few confidences, so that most places are decided by share and id. */
function projectStar(): Projection {
  const builder = new ProjectionBuilder();
  const ids = Array.from({ length: owners }, (_, place) => entityId(`owner-${(place * 7_919) % owners}`));
  builder.addEntities([hub, ...ids].map((id) => ({ id, name: id, kind: "FIRM", roles: [] })));
  builder.addRelationships(
    ids.map((from, place) => ({
      id: relationshipId(`r-${from}`),
      kind: "OWNS",
      from,
      to: hub,
      status: "REPORTED",
      disputed: false,
      confidence: place % 3 === 0 ? 0.6 : 0.9,
      interests: [],
      deniedBy: [],
      ...(place % 2 === 0 && { share: { minimum: 0, maximum: place % 100 } }),
    })),
  );
  return builder.build({ version: "star", day: 20_500 });
}
