import { createStore } from "zustand/vanilla";
import type { Answer } from "../question/answer.ts";
import type { RelationshipPage } from "../question/kinds/entity.ts";
import {
  type GroupsPlace,
  groupsKey,
  type NeighbourGroup,
  type NeighbourPage,
  type NeighbourPlace,
  neighboursKey,
} from "./neighbours.ts";
import { type PagePlace, pageKey } from "./page-place.ts";
import { noPieces, type Pieces } from "./pieces.ts";

interface PiecesState {
  readonly pieces: Pieces;
  /** A new answer takes the place of the old one and of all that was loaded beside it; null for none. */
  readonly replaceAnswer: (answer: Answer | null) => void;
  readonly addPage: (place: PagePlace, page: RelationshipPage) => void;
  readonly addGroups: (place: GroupsPlace, groups: readonly NeighbourGroup[]) => void;
  readonly addNeighbours: (place: NeighbourPlace, page: NeighbourPage) => void;
}

export const piecesState = createStore<PiecesState>()((set) => ({
  pieces: noPieces,
  replaceAnswer: (answer) => set({ pieces: { ...noPieces, answer } }),
  addPage: (place, page) =>
    set(({ pieces }) => ({ pieces: { ...pieces, pages: new Map(pieces.pages).set(pageKey(place), page) } })),
  addGroups: (place, groups) =>
    set(({ pieces }) => ({ pieces: { ...pieces, groups: new Map(pieces.groups).set(groupsKey(place), groups) } })),
  addNeighbours: (place, page) =>
    set(({ pieces }) => ({
      pieces: { ...pieces, neighbours: new Map(pieces.neighbours).set(neighboursKey(place), page) },
    })),
}));
