// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Combobox } from "../../../../client/ui/Combobox.tsx";

const names = ["Acme", "Borealis", "Cedar"];
let picked: string[] = [];

function Field() {
  const [text, setText] = useState("");
  return (
    <Combobox
      label="Search by name"
      placeholder="A name"
      text={text}
      onText={setText}
      items={text === "" ? [] : names}
      itemId={(name) => name}
      renderItem={(name) => name}
      onPick={(name) => picked.push(name)}
      note={null}
      shortcut="k"
    />
  );
}

const field = () => screen.getByRole("combobox", { name: "Search by name" });
const activeOption = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;
const press = (key: string) => fireEvent.keyDown(field(), { key });

beforeEach(() => {
  picked = [];
  render(<Field />);
  fireEvent.focus(field());
  fireEvent.change(field(), { target: { value: "a" } });
});
afterEach(cleanup);

describe("a combobox", () => {
  test("opens on typing, with the first item chosen", () => {
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(activeOption()).toBe("Acme");
  });

  test("moves with the arrow keys, round both ends", () => {
    press("ArrowDown");
    expect(activeOption()).toBe("Borealis");
    press("ArrowUp");
    press("ArrowUp");
    expect(activeOption()).toBe("Cedar");
    press("ArrowDown");
    expect(activeOption()).toBe("Acme");
  });

  test("picks with Enter and closes", () => {
    press("ArrowDown");
    press("Enter");
    expect(picked).toEqual(["Borealis"]);
    expect(field().getAttribute("aria-expanded")).toBe("false");
  });

  test("closes with Escape and picks nothing", () => {
    press("Escape");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    press("Enter");
    expect(picked).toEqual([]);
  });

  test("picks what is clicked", () => {
    fireEvent.click(screen.getByRole("option", { name: "Cedar" }));
    expect(picked).toEqual(["Cedar"]);
  });

  test("takes the focus when Ctrl and its key are pressed anywhere", () => {
    fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
    expect(document.activeElement).toBe(field());
  });
});
