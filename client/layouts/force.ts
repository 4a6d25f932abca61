import cytoscape, { type LayoutOptions } from "cytoscape";
import fcose from "cytoscape-fcose";
import { boxOf, type LayoutInput, type Placement } from "./layout.ts";
import { pushApart } from "./push-apart.ts";
import { seedRandom } from "./seed-random.ts";
import { startPoints } from "./start-points.ts";

cytoscape.use(fcose);

/** Above so many entities only the rough first placing is worked out: the finer one would take many seconds. */
const mostInFull = 300;

/** By forces: what is joined draws together, all else pushes apart. What is kept stays, and the rest moves around it. */
export function placeByForce(input: LayoutInput): Placement {
  const { entities, lines, names, kept } = input;
  const start = startPoints(input);
  const there = new Set(entities);
  const random = seedRandom();
  const graph = cytoscape({
    headless: true,
    // Without styles the entities would have no size.
    styleEnabled: true,
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }],
    elements: [
      ...entities.map((id) => {
        const { width, height } = boxOf(names.get(id));
        return {
          group: "nodes" as const,
          data: { id, width, height },
          position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
        };
      }),
      ...lines.flatMap(({ id, from, to }) =>
        there.has(from) && there.has(to) && from !== to
          ? [{ group: "edges" as const, data: { id: `line ${id}`, source: from, target: to } }]
          : [],
      ),
    ],
  });
  try {
    graph.layout(options(input)).run();
    const apart = pushApart(
      graph.nodes().map((node) => {
        const id = node.id();
        return { id, at: { ...node.position() }, ...boxOf(names.get(id)), isFixed: kept.has(id) };
      }),
    );
    const placed = [...apart].map(([id, { x, y }]) => {
      const { down } = boxOf(names.get(id));
      return [id, { x: Math.round(x), y: Math.round(y - down) }] as const;
    });
    return { positions: new Map([...placed, ...kept]), bends: new Map(), words: new Map(), wordsAt: new Map() };
  } finally {
    graph.destroy();
    random.restore();
  }
}

function options({ entities, kept, names }: LayoutInput): LayoutOptions {
  const inFull = entities.length <= mostInFull || kept.size > 0;
  const given = {
    name: "fcose",
    animate: false,
    fit: false,
    quality: inFull ? "default" : "draft",
    // A new picture begins from chance, which is seeded; one that is added to begins from where it stands.
    randomize: kept.size === 0,
    nodeDimensionsIncludeLabels: false,
    packComponents: false,
    idealEdgeLength: 110,
    nodeSeparation: 110,
    nodeRepulsion: 9000,
    gravity: 0.35,
    numIter: entities.length > 120 ? 1200 : 2500,
    ...(kept.size > 0 && {
      fixedNodeConstraint: [...kept].map(([nodeId, { x, y }]) => ({
        nodeId,
        position: { x, y: y + boxOf(names.get(nodeId)).down },
      })),
    }),
  };
  return given as LayoutOptions;
}
