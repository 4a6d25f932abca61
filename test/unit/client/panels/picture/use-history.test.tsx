// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { note, redo, undo } from "../../../../../client/acts/history.ts";
import { useHistory } from "../../../../../client/panels/picture/use-history.ts";
import { useSelection } from "../../../../../client/panels/picture/use-selection.ts";
import { selectOne } from "../../../../../client/view/selection.ts";

afterEach(cleanup);

const hide = { kind: "hide", ids: ["acme"] } as const;
const pin = { kind: "pin", id: "ana", x: 1, y: 2 } as const;

function open(address: string) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  const { result } = renderHook(() => ({ kept: useHistory(), selection: useSelection(), at: useLocation() }), {
    wrapper,
  });
  const written = () => `${result.current.at.pathname}${result.current.at.search}${result.current.at.hash}`;
  return { now: () => result.current, address: written };
}

describe("the history that the address keeps", () => {
  test("adds an act to the fragment, beside the selection", () => {
    const { now, address } = open("/explore?entity=ana#path=p-1");
    act(() => now().kept.change(note(now().kept.history, hide)));
    expect(address()).toBe("/explore?entity=ana#path=p-1&acts=hide:acme/");
    act(() => now().selection[1](selectOne(null, { kind: "entity", id: "ana" })));
    expect(address()).toBe("/explore?entity=ana#entity=ana&acts=hide:acme/");
    expect(now().kept.history).toEqual({ acts: [hide], index: 1 });
  });

  test("takes an undone act out of the address and still has it to redo, also after a selection", () => {
    const { now, address } = open("/explore?entity=ana#acts=hide:acme/pin:ana:1:2/");
    act(() => now().kept.change(undo(now().kept.history)));
    expect(address()).toBe("/explore?entity=ana#acts=hide:acme/");
    act(() => now().selection[1](selectOne(null, { kind: "entity", id: "ana" })));
    expect(now().kept.history).toEqual({ acts: [hide, pin], index: 1 });
    act(() => now().kept.change(redo(now().kept.history)));
    expect(address()).toBe("/explore?entity=ana#entity=ana&acts=hide:acme/pin:ana:1:2/");
  });

  test("leaves what it cannot read in the address while something is selected, and tells it", () => {
    const { now, address } = open("/explore#acts=explode:acme/hide:acme/");
    act(() => now().selection[1](selectOne("p-1", null)));
    expect(address()).toBe("/explore#path=p-1&acts=explode:acme/hide:acme/");
    expect(now().kept.dropped).toEqual(["explode:acme"]);
  });
});
