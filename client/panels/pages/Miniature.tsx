import type { EntityKind } from "../../api/generated/graphql.ts";
import type { DrawnPaths } from "../../asking/use-path-drawing.ts";
import type { Point } from "../../layouts/layout.ts";
import { placePaths } from "../../layouts/path.ts";
import { kindLooks, statusLooks } from "../../view/palette.ts";

const width = 320;
const height = 132;

/** The paths of an answer drawn small, with the shapes and lines of the workbench. */
export function Miniature({ paths }: { readonly paths: DrawnPaths }) {
  const steps = paths.flatMap((path) => path.steps);
  const kinds = new Map<string, EntityKind>(
    steps.flatMap(({ from, to }) => [
      [from.id, from.kind],
      [to.id, to.kind],
    ]),
  );
  const lines = [...new Map(steps.map((step) => [step.relationship.id, step])).values()];
  const placement = placePaths({
    entities: [...kinds.keys()],
    lines: lines.map(({ relationship, from, to }) => ({ id: relationship.id, from: from.id, to: to.id })),
    paths: paths.map((path) => [path.steps[0]?.from.id ?? "", ...path.steps.map(({ to }) => to.id)]),
    centre: null,
    sides: null,
    kept: new Map(),
    names: new Map(),
    frame: "wide",
  });
  const scaled = scaleInto([...placement.positions.values()]);
  return (
    <svg className="miniature" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {lines.map(({ relationship, from, to }) => {
        const ends = [
          placement.positions.get(from.id),
          ...(placement.bends.get(relationship.id) ?? []),
          placement.positions.get(to.id),
        ];
        const { token, width: stroke, dash } = statusLooks[relationship.status];
        return (
          <polyline
            key={relationship.id}
            points={ends.flatMap((end) => (end ? [`${scaled(end).x},${scaled(end).y}`] : [])).join(" ")}
            fill="none"
            stroke={`var(${token})`}
            strokeOpacity="0.7"
            strokeWidth={stroke * 0.8}
            strokeDasharray={dash === "solid" ? undefined : "4 3"}
            strokeLinejoin="round"
          />
        );
      })}
      {[...placement.positions].map(([id, point]) => {
        const { outline, token } = kindLooks[kinds.get(id) ?? "FIRM"];
        const { x, y } = scaled(point);
        return (
          <path
            key={id}
            d={outline}
            fillRule="evenodd"
            fill={`var(${token})`}
            transform={`translate(${x - 11} ${y - 11}) scale(.92)`}
          />
        );
      })}
    </svg>
  );
}

/** Spreads the points over the card, leaving room for the shapes at its edges. */
function scaleInto(points: readonly Point[]): (point: Point) => Point {
  const spread = (values: readonly number[], size: number, margin: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? Math.min((size - 2 * margin) / (most - least), 0.5) : 0;
    return (value: number) => size / 2 + (value - (least + most) / 2) * scale;
  };
  const x = spread(
    points.map((point) => point.x),
    width,
    34,
  );
  const y = spread(
    points.map((point) => point.y),
    height,
    22,
  );
  return (point) => ({ x: Math.round(x(point.x) * 10) / 10, y: Math.round(y(point.y) * 10) / 10 });
}
