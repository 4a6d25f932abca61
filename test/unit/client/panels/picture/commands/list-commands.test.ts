import { describe, expect, test } from "vitest";
import type { Act } from "../../../../../../client/acts/act.ts";
import { apply } from "../../../../../../client/acts/apply.ts";
import { listCommands } from "../../../../../../client/panels/picture/commands/list-commands.ts";
import { noPieces } from "../../../../../../client/pieces/pieces.ts";
import { askAbout, emptyPathQuestion, type Question } from "../../../../../../client/question/question.ts";
import { nothingSelected, type Selection } from "../../../../../../client/view/selection.ts";
import { loadedAnswer, loadedPage } from "../../../../../support/browser/loaded.ts";

const answer = loadedAnswer(
  "Ana",
  loadedPage([
    ["r-1", "Ana", "Acme"],
    ["r-2", "Ana", "Acme"],
    ["r-3", "Acme", "Borealis"],
  ]),
);

interface Given {
  readonly entities?: readonly string[];
  readonly relationships?: readonly string[];
  readonly acts?: readonly Act[];
  readonly question?: Question;
}

function commands({ entities = [], relationships = [], acts = [], question = askAbout("ana") }: Given) {
  const shown = apply({ pieces: { ...noPieces, answer }, acts, layouts: [] });
  const selection: Selection = {
    ...nothingSelected,
    entities: new Set(entities),
    relationships: new Set(relationships),
  };
  return listCommands({ shown, selection, question, placeOf: () => ({ x: 1, y: 2 }) });
}

describe("what can be done with what is selected", () => {
  test("is nothing that needs a selection where there is none", () => {
    const possible = Object.entries(commands({})).flatMap(([id, effect]) => (effect === null ? [] : [id]));
    expect(possible).toEqual(["invert", "all"]);
  });

  test("opens the groups of one entity", () => {
    expect(commands({ entities: ["acme"] }).groups).toEqual({
      kind: "act",
      acts: [{ kind: "expand", entity: "acme", group: null, page: 1, statuses: [] }],
    });
    expect(commands({ entities: ["acme", "ana"] }).groups).toBe(null);
  });

  test("hides entities, and every claim of a line", () => {
    expect(commands({ entities: ["acme", "borealis"] }).hide).toEqual({
      kind: "act",
      acts: [{ kind: "hide", ids: ["acme", "borealis"] }],
    });
    expect(commands({ relationships: ["r-1"] }).hide).toEqual({
      kind: "act",
      acts: [{ kind: "hide", ids: ["r-1", "r-2"] }],
    });
  });

  test("pins what is loose where it stands, and lets loose what is pinned", () => {
    const pin = { kind: "pin", id: "acme", x: 1, y: 2 } as const;
    expect(commands({ entities: ["acme"] }).pin).toEqual({ kind: "act", acts: [pin] });
    expect(commands({ entities: ["acme"], acts: [pin] }).pin).toEqual({
      kind: "act",
      acts: [{ kind: "unpin", id: "acme" }],
    });
  });

  test("selects the neighbours, and all but the selected", () => {
    expect(commands({ entities: ["borealis"] }).neighbours).toEqual({
      kind: "select",
      entities: ["borealis", "acme"],
    });
    expect(commands({ entities: ["borealis"] }).invert).toEqual({ kind: "select", entities: ["ana", "acme"] });
  });

  test("asks for the way from where the question begins, and from here to where it ends", () => {
    const question = { ...emptyPathQuestion, from: ["ana"], to: ["borealis"], maxHops: 4 };
    expect(commands({ entities: ["acme"], question }).pathHere).toEqual({
      kind: "ask",
      question: { ...question, to: ["acme"] },
    });
    expect(commands({ entities: ["acme"], question }).pathsFrom).toEqual({
      kind: "ask",
      question: { ...question, from: ["acme"] },
    });
    expect(commands({ entities: ["ana"], question }).pathHere).toBe(null);
    expect(commands({ entities: ["acme"] }).pathHere).toMatchObject({ question: { from: ["ana"], to: ["acme"] } });
  });

  test("asks again without any claim of a line", () => {
    const question = { ...emptyPathQuestion, from: ["ana"], to: ["borealis"] };
    expect(commands({ relationships: ["r-1"], question }).without).toEqual({
      kind: "ask",
      question: { ...question, avoidRelationships: ["r-1", "r-2"] },
    });
  });
});
