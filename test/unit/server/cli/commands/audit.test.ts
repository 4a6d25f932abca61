import { expect, test } from "vitest";
import { wordAudit } from "../../../../../server/cli/commands/audit.ts";

test("an audit says first what must be none, then what there is, the most frequent first", () => {
  const lines = wordAudit({
    findings: [
      { audit: "unsourced-relationships", ids: [], count: 0 },
      { audit: "dangling-relationships", ids: ["r-1", "r-2"], count: 3 },
    ],
    summary: {
      version: "abc",
      entities: [
        { kind: "PERSON", count: 1 },
        { kind: "FIRM", count: 2 },
        { kind: "ASSET", count: 0 },
      ],
      relationships: [{ kind: "OWNS", count: 2 }],
      statuses: [{ status: "REPORTED", count: 2 }],
      sources: 4,
      unsourced: 0,
    },
    fingerprint: "f00d",
  });
  expect(lines).toEqual([
    "0 unsourced relationships",
    "3 dangling ends: r-1, r-2 …",
    "4 sources",
    "3 entities: FIRM 2, PERSON 1",
    "2 relationships: OWNS 2",
    "2 relationships by status: REPORTED 2",
    "version abc",
    "fingerprint f00d",
  ]);
});
