import type { Context } from "../../context.ts";
import type { Entity } from "../../domain/entity.ts";
import { entityId } from "../../domain/ids.ts";
import type { EntityOutline } from "../../domain/outline.ts";
import { LinchpinError } from "../../errors.ts";
import { findEntityOutline } from "./find-outline.ts";

const suggestions = 5;

/** By id, else by `SCHEME:value`. Where there is none, the answer gets a hint of what search finds for the words of it. */
export async function findEntity(id: string, context: Context): Promise<EntityOutline | Entity | undefined> {
  const found = (await findEntityOutline(entityId(id), context)) ?? (await findByIdentifier(id, context));
  if (found === undefined) await suggest(id, context);
  return found;
}

async function findByIdentifier(text: string, { store }: Context): Promise<Entity | undefined> {
  const [scheme, ...rest] = text.split(":");
  if (scheme === undefined || scheme === "" || rest.length === 0) return undefined;
  return store.findByIdentifier({ scheme, value: rest.join(":") });
}

async function suggest(id: string, { store, addHint }: Context): Promise<void> {
  const hits = await searchWords(id, store);
  const names = hits.map(({ entity }) => ({ id: entity.id, name: entity.name }));
  const found = names.length === 0 ? "search finds nothing like it" : "search finds what is suggested";
  addHint({ field: "entity.id", text: `Nothing has the id ${JSON.stringify(id)}; ${found}.`, suggestions: names });
}

/** An id of ours is made of words: `american-bitcoin`. What holds none finds nothing. */
async function searchWords(id: string, store: Context["store"]) {
  const text = (id.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8).join(" ");
  if (text === "") return [];
  try {
    return (await store.searchEntities({ text, kinds: [], first: suggestions })).hits;
  } catch (error) {
    if (error instanceof LinchpinError && error.code === "TEXT_FORM") return [];
    throw error;
  }
}
