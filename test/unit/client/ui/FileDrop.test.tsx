// @vitest-environment jsdom
import { cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { FileDrop } from "../../../../client/ui/FileDrop.tsx";

afterEach(cleanup);

const firms = new File(["{}"], "firms.jsonl");
const texts = { prompt: "Drop files here, or", choose: "choose files", note: "At most 5 files.", invalid: false };

/** Drops on the page beside the place for files; false where the browser was kept from opening what was dropped. */
const dropBeside = (types: readonly string[]) =>
  fireEvent.drop(document.body, { dataTransfer: { types, files: [firms] } });

test("files dropped beside the place for them are taken and not opened by the browser", () => {
  const onFiles = vi.fn();
  render(<FileDrop {...texts} disabled={false} onFiles={onFiles} />);
  expect(dropBeside(["Files"])).toBe(false);
  expect(onFiles.mock.calls).toEqual([[[firms]]]);
});

test("while an import is under way dropped files are neither taken nor opened", () => {
  const onFiles = vi.fn();
  render(<FileDrop {...texts} disabled onFiles={onFiles} />);
  expect(dropBeside(["Files"])).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
});

test("text that is dragged about is left to the browser", () => {
  const onFiles = vi.fn();
  render(<FileDrop {...texts} disabled={false} onFiles={onFiles} />);
  expect(dropBeside(["text/plain"])).toBe(true);
  expect(onFiles).not.toHaveBeenCalled();
});
