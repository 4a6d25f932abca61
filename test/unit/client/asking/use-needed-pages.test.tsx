// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Skipped } from "../../../../client/acts/read-acts.ts";
import { useNeededPages } from "../../../../client/asking/use-needed-pages.ts";
import { pageKey } from "../../../../client/pieces/page-place.ts";
import { piecesState } from "../../../../client/pieces/state.ts";
import { loadedAnswer, loadedPage } from "../../../support/browser/loaded.ts";

const place = { entity: "ana", group: null, page: 2 };
const waiting: readonly Skipped[] = [{ act: { kind: "expand", ...place, statuses: [] }, why: "unloaded" }];
const further = loadedPage([["r-2", "Ana", "Borealis"]]);
const askAnew = vi.fn();
const fetched = vi.fn<(address: string, sent: RequestInit) => Promise<Response>>();

/** The server answers every page with the same one, as of this graph version. */
function serve(version: string): void {
  const data = { entity: { relationships: { ...further, graphVersion: version } } };
  fetched.mockImplementation(async () => new Response(JSON.stringify({ data })));
}

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  const first = loadedPage([["r-1", "Ana", "Acme"]], "one");
  piecesState.getState().replaceAnswer(loadedAnswer("Ana", first, { statuses: ["CONFIRMED", "DENIED"] }));
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  piecesState.getState().replaceAnswer(null);
});

describe("pages that acts wait for", () => {
  test("are loaded after the cursor of the page before, under the question's statuses, and kept once", async () => {
    serve("v1");
    renderHook(() => useNeededPages(waiting, askAnew));
    await waitFor(() =>
      expect(piecesState.getState().pieces.pages.get(pageKey(place))).toEqual({ ...further, graphVersion: "v1" }),
    );
    expect(fetched).toHaveBeenCalledTimes(1);
    const { variables } = JSON.parse(String(fetched.mock.calls[0]?.[1].body)) as { readonly variables: unknown };
    expect(variables).toEqual({
      id: "ana",
      first: 20,
      after: "one",
      filter: { statuses: ["CONFIRMED", "DENIED"] },
    });
  });

  test("are refused where the graph has changed since, and then the question is asked anew", async () => {
    serve("v2");
    const { result } = renderHook(() => useNeededPages(waiting, askAnew));
    await waitFor(() => expect(result.current.error?.code).toBe("GRAPH_CHANGED"));
    expect(piecesState.getState().pieces.pages.size).toBe(0);
    act(() => result.current.again());
    expect(askAnew).toHaveBeenCalledTimes(1);
  });

  test("are not asked for while no act waits", () => {
    renderHook(() => useNeededPages([], askAnew));
    expect(fetched).not.toHaveBeenCalled();
  });
});
