import { appendFileSync, writeFileSync } from "node:fs";
import type { Measured } from "./measure-drawing.ts";

/** A picture that was measured. */
export interface Row {
  readonly question: string;
  readonly width: number;
  readonly theme: string;
  readonly measured: Measured;
}

const columns = [
  "question",
  "width",
  "theme",
  "entities",
  "lines",
  "overlaps",
  "smallest text",
  "fill",
  "nameless",
  "folded",
];

/** The file that a table of all measured pictures goes to: DRAWING_TABLE; null where none was asked for. */
export function openTable(): ((row: Row) => void) | null {
  const file = process.env.DRAWING_TABLE;
  if (file === undefined || file === "") return null;
  writeFileSync(file, `| ${columns.join(" | ")} |\n|${columns.map(() => "---").join("|")}|\n`);
  return (row) => appendFileSync(file, `${formatRow(row)}\n`);
}

function formatRow({ question, width, theme, measured }: Row): string {
  const { entities, lines, overlaps, textSizes, fill, nameless, folded } = measured;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const cells = [
    question,
    width,
    theme,
    entities,
    lines,
    overlaps.length,
    textSizes[0] ?? "",
    `${percent(fill.width)} × ${percent(fill.height)}`,
    nameless.length,
    folded,
  ];
  return `| ${cells.join(" | ")} |`;
}
