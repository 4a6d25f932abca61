import type { Act } from "../../../acts/act.ts";
import type { Shown } from "../../../acts/apply.ts";
import { listMembers } from "../../../acts/members.ts";
import { listShowAll } from "../../../acts/show-all.ts";
import { emptyPathQuestion, type PathQuestion, type Question, switchOff } from "../../../question/question.ts";
import type { Selection } from "../../../view/selection.ts";
import { neighboursOf, type Picked, pickOf } from "./picked.ts";

/** What a command does; null where it can do nothing now. */
export type Effect =
  | { readonly kind: "act"; readonly acts: readonly Act[] }
  /** Selects exactly these entities. */
  | { readonly kind: "select"; readonly entities: readonly string[] }
  | { readonly kind: "ask"; readonly question: PathQuestion };

export type PictureCommand =
  | "groups"
  | "hide"
  | "pin"
  | "focus"
  | "showAll"
  | "neighbours"
  | "invert"
  | "all"
  | "none"
  | "foldKind"
  | "foldControlled"
  | "pathHere"
  | "pathsFrom"
  | "without";

interface Given {
  readonly shown: Shown;
  readonly selection: Selection;
  readonly question: Question | null;
  /** Where an entity stands, in whole pixels of the picture; null where that is not known. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number } | null;
}

/** What each command would do to what is selected. */
export function listCommands({
  shown,
  selection,
  question,
  placeOf,
}: Given): Readonly<Record<PictureCommand, Effect | null>> {
  const picked = pickOf(shown, selection);
  const ids = picked.entities.map(({ id }) => id);
  const [first] = ids;
  const only = ids.length === 1 && first !== undefined && picked.lines.length === 0 ? first : null;
  return {
    groups: only === null ? null : toggleGroups(shown, only),
    hide: hide(picked),
    pin: pin(shown, { ids, placeOf }),
    focus: ids.length === 0 ? null : acting({ kind: "focus", ids }),
    showAll: showAll(shown),
    neighbours: ids.length === 0 ? null : selecting(neighboursOf(shown, new Set(ids))),
    invert: selecting(shown.entities.map(({ id }) => id).filter((id) => !selection.entities.has(id))),
    all: selecting(shown.entities.map(({ id }) => id)),
    none: selection.entities.size + selection.relationships.size === 0 ? null : selecting([]),
    foldKind: foldKind(shown, picked),
    foldControlled: only === null ? null : foldControlled(shown, only),
    pathHere: only === null ? null : pathHere(question, only),
    pathsFrom: only === null ? null : pathsFrom(question, only),
    without: without(question, picked),
  };
}

const acting = (...acts: readonly Act[]): Effect => ({ kind: "act", acts });
const selecting = (entities: readonly string[]): Effect => ({ kind: "select", entities });

/** Opens the groups around an entity, or closes all that it opened. */
function toggleGroups({ chips }: Shown, entity: string): Effect {
  const isOpen = chips.some((chip) => chip.entity === entity);
  if (isOpen) return acting({ kind: "collapse", entity, group: null });
  return acting({ kind: "expand", entity, group: null, page: 1, statuses: [] });
}

function hide({ entities, lines }: Picked): Effect | null {
  const ids = [
    ...entities.map(({ id }) => id),
    ...lines.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
  ];
  return ids.length === 0 ? null : acting({ kind: "hide", ids });
}

interface Pinning extends Pick<Given, "placeOf"> {
  readonly ids: readonly string[];
}

/** Pins what is loose; where all of it is pinned, lets it loose. */
function pin({ pinned }: Shown, { ids, placeOf }: Pinning): Effect | null {
  const loose = ids.filter((id) => !pinned.has(id));
  if (loose.length === 0) {
    return ids.length === 0 ? null : acting(...ids.map((id) => ({ kind: "unpin", id }) as const));
  }
  const acts = loose.flatMap((id) => {
    const place = placeOf(id);
    return place ? [{ kind: "pin", id, ...place } as const] : [];
  });
  return acts.length === 0 ? null : acting(...acts);
}

function showAll(shown: Shown): Effect | null {
  const acts = listShowAll(shown);
  return acts.length === 0 ? null : acting(...acts);
}

function foldKind({ opened, ends }: Shown, { entities }: Picked): Effect | null {
  const kinds = [...new Set(entities.map(({ kind }) => kind))].filter((kind) =>
    opened.entities.some((entity) => entity.kind === kind && !ends.has(entity.id)),
  );
  return kinds.length === 0 ? null : acting(...kinds.map((kind) => ({ kind: "fold", by: "kind", key: kind }) as const));
}

function foldControlled({ opened, ends }: Shown, controller: string): Effect | null {
  const members = listMembers(opened, { by: "controller", key: controller, centre: null });
  if (members.every(({ id }) => ends.has(id))) return null;
  return acting({ kind: "fold", by: "controller", key: controller });
}

/** From where the question begins to the entity, within the question's own bounds. */
function pathHere(question: Question | null, to: string): Effect | null {
  const base = question?.kind === "paths" ? question : emptyPathQuestion;
  const from = question?.kind === "entity" ? [question.id] : base.from;
  if (from.length === 0 || from.includes(to)) return null;
  return { kind: "ask", question: { ...base, from, to: [to] } };
}

/** From the entity to where the question ends; open where it has no other end. */
function pathsFrom(question: Question | null, from: string): Effect {
  const base = question?.kind === "paths" ? question : emptyPathQuestion;
  return { kind: "ask", question: { ...base, from: [from], to: base.to.filter((id) => id !== from) } };
}

/** The question without any claim of the selected lines. */
function without(question: Question | null, { lines }: Picked): Effect | null {
  if (question?.kind !== "paths" || lines.length === 0) return null;
  const claims = lines.flatMap(({ relationships }) => relationships.map(({ id }) => id));
  return { kind: "ask", question: switchOff(question, claims) };
}
