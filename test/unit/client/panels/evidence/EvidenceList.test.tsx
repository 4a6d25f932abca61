// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Evidence } from "../../../../../client/panels/evidence/by-source.ts";
import { EvidenceList } from "../../../../../client/panels/evidence/EvidenceList.tsx";

afterEach(cleanup);

const source = { url: null, archivedUrl: null, publisher: "Gazette", publishedOn: null, origin: null, summary: null };
const says = (title: string, stance: "SUPPORTS" | "DENIES", tier = "PRESS"): Evidence =>
  ({
    id: `${title}-${stance}`,
    stance,
    quote: null,
    locator: null,
    statedBy: stance === "DENIES" ? { id: "acme", name: "Acme" } : null,
    source: { ...source, id: title, title, tier },
  }) as unknown as Evidence;

test("a source that both supports and denies is one row with a dot in each column", () => {
  const evidence = [says("Report", "SUPPORTS"), says("Report", "DENIES"), says("Filing", "SUPPORTS", "PRIMARY")];
  render(<EvidenceList evidence={evidence} status="REPORTED" denial="denied by Acme" />);
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["Supports · 2", "Denies · 1"]);
  const rows = screen.getAllByRole("row").slice(1);
  const stances = rows.map((row) => [
    within(row).getByRole("rowheader").querySelector("span")?.textContent,
    within(row)
      .queryAllByRole("img")
      .map((dot) => dot.getAttribute("aria-label")),
  ]);
  expect(stances).toEqual([
    ["Filing", ["supports"]],
    ["Report", ["supports", "denies"]],
  ]);
});
