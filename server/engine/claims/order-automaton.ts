import { families, kindFacts, type RelationshipKind, relationshipKindNames } from "../../domain/relationship-kinds.ts";

/** One place of an order: the kinds that may stand there, once or any number of times (none included). */
export interface OrderElement {
  readonly kinds: ReadonlySet<RelationshipKind>;
  readonly repeats: boolean;
}

/**
 * An order as an automaton without empty moves: state `i` has the elements before `i` behind it. One that repeats may
 * be passed over, so that a kind can lead to several states.
 */
export interface OrderAutomaton {
  readonly stateCount: number;
  readonly accepting: readonly number[];
  next(state: number, kind: RelationshipKind): readonly number[];
}

/** The elements of an order, or the place of the first that names neither a family nor a kind. */
export function parseOrder(order: readonly string[]): readonly OrderElement[] | { readonly badPlace: number } {
  const elements = order.map(parseElement);
  const badPlace = elements.indexOf(undefined);
  return badPlace >= 0 ? { badPlace } : elements.filter((element) => element !== undefined);
}

function parseElement(text: string): OrderElement | undefined {
  const repeats = text.endsWith("*");
  const name = repeats ? text.slice(0, -1) : text;
  const kinds = relationshipKindNames.filter((kind) => kind === name || kindFacts(kind).family === name);
  const isKnown = kinds.length > 0 || (families as readonly string[]).includes(name);
  return isKnown ? { kinds: new Set(kinds), repeats } : undefined;
}

/** The automaton of the elements; with none of them every sequence of kinds is in order. */
export function buildOrderAutomaton(elements: readonly OrderElement[]): OrderAutomaton {
  if (elements.length === 0) return { stateCount: 1, accepting: [0], next: () => [0] };
  const states = Array.from({ length: elements.length + 1 }, (_, state) => state);
  return {
    stateCount: states.length,
    accepting: states.filter((state) => elements.slice(state).every(({ repeats }) => repeats)),
    next: (state, kind) => nextStates(elements, state, kind),
  };
}

function nextStates(elements: readonly OrderElement[], state: number, kind: RelationshipKind): readonly number[] {
  const reached: number[] = [];
  for (let place = state; place < elements.length; place++) {
    const element = elements[place];
    if (element === undefined) break;
    if (element.kinds.has(kind)) reached.push(element.repeats ? place : place + 1);
    if (!element.repeats) break;
  }
  return reached;
}

/** Whether the kinds, in the order of a path, fit the elements. */
export function isInOrder(automaton: OrderAutomaton, kinds: readonly RelationshipKind[]): boolean {
  let states: readonly number[] = [0];
  for (const kind of kinds) states = [...new Set(states.flatMap((state) => automaton.next(state, kind)))];
  return states.some((state) => automaton.accepting.includes(state));
}
