import type { EntityKind } from "../api/generated/graphql.ts";
import type { ClaimStatus } from "../pieces/subgraph.ts";
import { formatGroup, parseGroup } from "../question/group.ts";
import { isDate } from "../question/parameters.ts";
import { allStatuses } from "../question/question.ts";
import type { ActGroup } from "./act.ts";

/** One field of an act as text: neither `:` nor `/` occurs in it. `read` gives undefined for what it cannot read. */
export interface Field<Value> {
  write(value: Value): string;
  read(text: string): Value | undefined;
  /** What holds where the last fields of an act are left out, which they may be. */
  readonly usual?: Value;
}

/** 2,000 entities are the most that is drawn, and a page brings at least 20. */
export const mostPages = 100;

export const id: Field<string> = {
  write: encodeURIComponent,
  read: (text) => decode(text) || undefined,
};

/** Ids, at least one. */
export const someIds: Field<readonly string[]> = {
  write: (ids) => ids.map(encodeURIComponent).join(","),
  read: (text) => {
    const ids = text.split(",").map(id.read);
    return ids.every((read) => read !== undefined) ? ids : undefined;
  },
};

/** Ids, or none. */
export const anyIds: Field<readonly string[]> = {
  write: someIds.write,
  read: (text) => (text === "" ? [] : someIds.read(text)),
};

/** "CONTRACT" for neighbours, "OWNS.FORWARD" for relationships, empty for the groups themselves. */
export const group: Field<ActGroup> = {
  write: (value) => (value === null ? "" : typeof value === "string" ? value : formatGroup(value)),
  read: (text) => (text === "" ? null : isKind(text) ? text : (parseGroup(text) ?? undefined)),
};

export const page: Field<number> = {
  write: String,
  read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostPages ? Number(text) : undefined),
};

/** Pixels without a fraction. */
export const pixels: Field<number> = {
  write: (value) => String(Math.round(value)),
  // A negative zero reads as zero.
  read: (text) => (/^-?\d{1,6}$/.test(text) ? Number(text) + 0 : undefined),
};

/** A date, whole or partial; empty where the end is open. */
export const openDate: Field<string | null> = {
  write: (value) => value ?? "",
  read: (text) => (text === "" ? null : isDate(text) ? text : undefined),
};

/** Whether there is such a kind is not asked: switching off what is not there changes nothing. */
export const kinds: Field<readonly EntityKind[]> = {
  write: (list) => list.join(","),
  read: (text) => readList(text, isKind),
};

const isKind = (text: string): text is EntityKind => /^[A-Z_]+$/.test(text);

export const statuses: Field<readonly ClaimStatus[]> = {
  write: (list) => list.join(","),
  read: (text) => readList(text, (part): part is ClaimStatus => (allStatuses as readonly string[]).includes(part)),
};

/** Statuses that an act leaves out where all hold that the question admits. */
export const someStatuses: Field<readonly ClaimStatus[]> = { ...statuses, usual: [] };

/** One of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  return { write: (word) => word, read: (text) => words.find((word) => word === text) };
}

function readList<Word extends string>(text: string, isOne: (part: string) => part is Word): Word[] | undefined {
  const parts = text === "" ? [] : text.split(",");
  return parts.every(isOne) ? parts : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
