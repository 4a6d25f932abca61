import { describe, expect, test } from "vitest";
import { commandOf, keyMap, showKey } from "../../../../../../client/panels/picture/commands/key-map.ts";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const here = { isMac: false, inPicture: true };

describe("the keys of the workbench", () => {
  test("mean one thing each", () => {
    const keys = Object.values(keyMap).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("undo and redo by Ctrl, by ⌘ on a Mac, and not by the other of the two", () => {
    expect(commandOf({ ...none, key: "z", ctrlKey: true }, here)).toBe("undo");
    expect(commandOf({ ...none, key: "Z", ctrlKey: true, shiftKey: true }, here)).toBe("redo");
    expect(commandOf({ ...none, key: "y", ctrlKey: true }, here)).toBe("redo");
    expect(commandOf({ ...none, key: "z", metaKey: true }, { ...here, isMac: true })).toBe("undo");
    expect(commandOf({ ...none, key: "z", metaKey: true }, here)).toBe(null);
    expect(commandOf({ ...none, key: "z", ctrlKey: true }, { ...here, isMac: true })).toBe(null);
  });

  test("that are single letters work in the picture alone", () => {
    expect(commandOf({ ...none, key: "h" }, here)).toBe("hide");
    expect(commandOf({ ...none, key: "h" }, { ...here, inPicture: false })).toBe(null);
    expect(commandOf({ ...none, key: "z", ctrlKey: true }, { ...here, inPicture: false })).toBe("undo");
    expect(commandOf({ ...none, key: "h", ctrlKey: true }, here)).toBe(null);
  });

  test("go by the sign, however a keyboard makes it", () => {
    expect(commandOf({ ...none, key: "?", shiftKey: true }, here)).toBe("keys");
    expect(commandOf({ ...none, key: "+", shiftKey: true }, here)).toBe("zoomIn");
  });

  test("are shown as they are printed on the keyboard", () => {
    expect([showKey("undo", false), showKey("undo", true), showKey("left", false)]).toEqual([
      "Ctrl Z",
      "⌘ Z",
      "Alt Left",
    ]);
    expect(showKey("zoomIn", false)).toBe("+");
  });
});
