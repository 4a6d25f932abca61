import { EntityDocument } from "../api/generated/graphql.ts";
import { send } from "../api/send.ts";
import type { EntityAnswer } from "../question/kinds/entity.ts";
import type { EntityQuestion } from "../question/question.ts";
import { askPage } from "./ask-page.ts";

/** Asks for facts and first page together; throws what `send` throws. */
export async function askEntity(question: EntityQuestion, signal: AbortSignal): Promise<EntityAnswer> {
  const { id, group, statuses } = question;
  const [{ entity }, { page, graphVersion }] = await Promise.all([
    send(EntityDocument, { id, statuses: statuses && [...statuses] }, { signal }),
    askPage({ entity: id, group, statuses, after: null }, signal),
  ]);
  return { kind: "entity", question, entity: entity ?? null, page, graphVersion };
}
