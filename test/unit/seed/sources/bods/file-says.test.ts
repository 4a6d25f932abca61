import { expect, test } from "vitest";
import { bods } from "../../../../../seed/sources/bods.ts";
import { acme, ana, holds, statement } from "../../../../support/files/bods-statements.ts";
import { memoryFile } from "../../../../support/files/map-files.ts";
import { tellFiles, without } from "../../../../support/imports/tell-graph.ts";

const tell = (...statements: readonly object[]) =>
  tellFiles(bods, [memoryFile("tales.json", JSON.stringify(statements))], { dataset: "tales" });
const made = { componentRecords: ["borealis", "upper", "lower"] };
const whole = "The whole of an indirect interest, whose pieces are records of their own.";
const firm = statement("entity", "ana", { entityType: { type: "legalEntity" }, name: "Ana AG" });

/** What a statement says that Ana holds of Acme, and all that the graph says for it. */
test.each<readonly [string, object, readonly string[]]>([
  [
    "a direct interest that lists component records",
    holds([{ type: "shareholding", directOrIndirect: "direct", share: { exact: 25 } }], {}, made),
    ["Ana OWNS Acme, REPORTED, 25 %, shareholding, directness DIRECT"],
  ],
  [
    "an interest of open directness that is made up of component records",
    holds([{ type: "shareholding", directOrIndirect: "unknown", share: { exact: 25 } }], {}, made),
    [`Ana OWNS Acme, REPORTED, 25 %, shareholding, note ${whole}, directness INDIRECT`],
  ],
  [
    "a direct and an indirect interest in one statement",
    holds(
      [
        { type: "shareholding", directOrIndirect: "direct", share: { exact: 10 } },
        { type: "votingRights", directOrIndirect: "indirect", share: { minimum: 25, maximum: 50 } },
      ],
      {},
      made,
    ),
    [
      "Ana OWNS Acme, REPORTED, 10 %, shareholding, directness DIRECT",
      `Ana OWNS Acme, REPORTED, from 25 to 50 %, votingRights, note ${whole}, directness INDIRECT`,
    ],
  ],
  [
    "a piece of an interest whose whole is nowhere",
    holds([{ type: "shareholding", directOrIndirect: "direct", share: { exact: 60 } }], {}, { isComponent: true }),
    ["Ana OWNS Acme, REPORTED, 60 %, shareholding, note Stated as a piece of an indirect interest., directness DIRECT"],
  ],
  [
    "an interest that nobody knows",
    holds([{ type: "unknownInterest", directOrIndirect: "unknown" }]),
    ["Ana OWNS Acme (unknown interest), REPORTED, unknownInterest, directness UNKNOWN"],
  ],
  [
    "an interest that is not published",
    holds([{ type: "unpublishedInterest" }]),
    ["Ana OWNS Acme (unpublished interest), REPORTED, unpublishedInterest"],
  ],
  ["an interest without its type", holds([{}]), ["Ana OWNS Acme (interest of no stated type), REPORTED"]],
  ["no interest at all", holds(undefined), ["Ana OWNS Acme (interest of no stated type), REPORTED"]],
  [
    "more than 25 and less than 50 percent",
    holds([{ type: "shareholding", share: { exclusiveMinimum: 25, exclusiveMaximum: 50 } }]),
    ["Ana OWNS Acme, REPORTED, over 25 to below 50 %, shareholding"],
  ],
  [
    "a share of the right to appoint the board",
    holds([{ type: "appointmentOfBoard", share: { exact: 75 } }]),
    ["Ana CONTROLS Acme (appointment of board), REPORTED, appointmentOfBoard", "left out: 1 share of control"],
  ],
  [
    "a nominee, who holds for another",
    holds([{ type: "nominee", share: { exact: 100 } }]),
    ["Acme ASSOCIATED_WITH Ana (nominee), REPORTED, nominee", "left out: 1 share of control"],
  ],
  [
    "no word on whether the owner is a beneficial one",
    holds([{ type: "shareholding", beneficialOwnershipOrControl: false, share: { exact: 100 } }]),
    ["Ana OWNS Acme, REPORTED, 100 %, shareholding"],
  ],
  [
    "an end before the beginning",
    holds([{ type: "votingRights", startDate: "2020-03-01", endDate: "2019-01-01" }]),
    [
      "Ana OWNS Acme, REPORTED, votingRights, since 2020-03-01",
      "field refused: until is 2019-01-01, before 2020-03-01; until is not before since",
    ],
  ],
  [
    "a share of 0.4 where 40 was meant, which nobody can know",
    holds([{ type: "shareholding", share: { exact: 0.4 } }]),
    ["Ana OWNS Acme, REPORTED, 0.4 %, shareholding"],
  ],
])("%s", async (_, row, graph) => {
  expect(without(await tell(acme, ana, row), await tell(acme, ana))).toEqual(graph);
});

test("a firm on a board and a trust's settlor keep the word of the statement", async () => {
  const told = await tell(acme, firm, holds([{ type: "boardMember" }, { type: "settlor" }]));
  expect(told.slice(2)).toEqual([
    "Ana AG CONTROLS Acme (board member), REPORTED, boardMember",
    "Ana AG CONTROLS Acme (settlor), REPORTED, settlor",
  ]);
});

test("the number of a sole trader is neither kept nor identity, that of a firm is", async () => {
  const entity = (id: string, name: string, number: string) =>
    statement("entity", id, {
      entityType: { type: "registeredEntity" },
      name,
      identifiers: [{ scheme: "MX-RFC", id: number }, { id: "7" }],
    });
  expect(await tell(entity("a", "Acme", "ACM800101XY9"), entity("b", "Ana", "ABCD800101XY9"))).toEqual([
    "FIRM Acme, MX-RFC ACM800101XY9",
    "FIRM Ana",
    "left out: 2 identifier without a scheme or a value",
    "left out: 1 personal: number of a natural person (MX-RFC)",
  ]);
});
