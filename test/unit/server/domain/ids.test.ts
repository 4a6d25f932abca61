import { expect, expectTypeOf, test } from "vitest";
import {
  datasetId,
  type EntityId,
  entityId,
  evidenceId,
  relationshipId,
  sourceId,
} from "../../../../server/domain/ids.ts";

test("a creator brands the text and leaves it as it is", () => {
  const text = "Ana & Söhne/1";
  const ids = [entityId(text), relationshipId(text), sourceId(text), datasetId(text), evidenceId(text)];
  expect(ids).toEqual([text, text, text, text, text]);
});

test("an id of one thing does not pass for that of another, nor plain text for an id", () => {
  expectTypeOf(sourceId("registry")).not.toExtend<EntityId>();
  expectTypeOf<string>().not.toExtend<EntityId>();
  expectTypeOf(entityId("ana")).toExtend<string>();
});
