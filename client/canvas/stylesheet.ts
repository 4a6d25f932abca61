import type { StylesheetJson } from "cytoscape";
import { type KindLook, kindLooks, type StatusLook, statusLooks } from "../view/palette.ts";
import type { ReadToken } from "./read-token.ts";
import { shapeImage } from "./shape-image.ts";

/** Every rule of the picture, with the colours of the theme in force. */
export function stylesheet(color: ReadToken): StylesheetJson {
  return [
    nodeRule(),
    ...Object.entries(kindLooks).map(([kind, look]) => kindRule(kind, look, color)),
    edgeRule(),
    {
      selector: "edge[weights]",
      style: {
        "curve-style": "unbundled-bezier",
        "control-point-weights": "data(weights)",
        "control-point-distances": "data(distances)",
        "edge-distances": "node-position",
      },
    },
    ...Object.entries(statusLooks).map(([status, look]) => statusRule(status, look, color)),
    { selector: "edge.undirected", style: { "target-arrow-shape": "none" } },
    { selector: "node.beside", style: { width: 24, height: 24, "background-image-opacity": 0.55 } },
    {
      selector: "edge.beside",
      style: { width: 1, "line-color": color("--context"), "target-arrow-shape": "none", "arrow-scale": 0.8 },
    },
    {
      selector: "edge.lit",
      style: { width: 2.5, "line-color": color("--ink"), "target-arrow-color": color("--ink"), "z-index": 10 },
    },
    { selector: 'node[words = "row"]', style: { width: 20, height: 20 } },
    { selector: "node[size]", style: { width: "data(size)", height: "data(size)" } },
    { selector: "edge[width]", style: { width: "data(width)" } },
    { selector: "edge.row", style: { "line-opacity": 0, "target-arrow-shape": "none" } },
    { selector: "node.lit", style: { "z-index": 10 } },
    { selector: ".dim", style: { opacity: 0.35 } },
    {
      selector: "node.hovered",
      style: { "overlay-color": color("--accent"), "overlay-opacity": 0.1, "overlay-padding": 6 },
    },
    {
      selector: "edge.hovered",
      style: { "overlay-color": color("--accent"), "overlay-opacity": 0.12, "overlay-padding": 5 },
    },
    {
      selector: "node.chosen",
      style: {
        "underlay-color": color("--accent"),
        "underlay-opacity": 0.22,
        "underlay-padding": 7,
        "underlay-shape": "round-rectangle",
      },
    },
    {
      selector: "edge.chosen",
      style: { "underlay-color": color("--accent"), "underlay-opacity": 0.22, "underlay-padding": 5 },
    },
  ];
}

function nodeRule(): StylesheetJson[number] {
  return {
    selector: "node",
    style: {
      width: 46,
      height: 46,
      "background-opacity": 0,
      "background-fit": "contain",
    },
  };
}

function kindRule(kind: string, { outline, token, corners }: KindLook, color: ReadToken): StylesheetJson[number] {
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      "background-image": shapeImage(outline, color(token)),
      ...(corners ? { shape: "polygon", "shape-polygon-points": corners.join(" ") } : { shape: "ellipse" }),
    },
  };
}

function edgeRule(): StylesheetJson[number] {
  return {
    selector: "edge",
    style: {
      "curve-style": "bezier",
      "target-arrow-shape": "triangle",
      "arrow-scale": 1.1,
      "target-distance-from-node": 3,
      "source-distance-from-node": 3,
    },
  };
}

function statusRule(status: string, { token, width, dash }: StatusLook, color: ReadToken): StylesheetJson[number] {
  return {
    selector: `edge[status = "${status}"]`,
    style: {
      width,
      "line-color": color(token),
      "target-arrow-color": color(token),
      "line-style": dash,
      "line-dash-pattern": [5, 3],
    },
  };
}
