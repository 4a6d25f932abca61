import type { StylesheetJson } from "cytoscape";
import { type KindLook, kindLooks, type StatusLook, statusLooks } from "../view/palette.ts";
import type { ReadToken } from "./read-token.ts";
import { shapeImage } from "./shape-image.ts";

const font = '"Inter Variable", system-ui, sans-serif';

/** Every rule of the picture, with the colours of the theme in force. */
export function stylesheet(color: ReadToken): StylesheetJson {
  return [
    nodeRule(color),
    ...Object.entries(kindLooks).map(([kind, look]) => kindRule(kind, look, color)),
    {
      selector: 'node[words = "before"]',
      style: {
        "text-halign": "left",
        "text-valign": "center",
        "text-margin-x": -8,
        "text-margin-y": 0,
        "text-justification": "right",
        "text-max-width": "170px",
      },
    },
    {
      selector: 'node[words = "after"]',
      style: {
        "text-halign": "right",
        "text-valign": "center",
        "text-margin-x": 8,
        "text-margin-y": 0,
        "text-justification": "left",
        "text-max-width": "170px",
      },
    },
    edgeRule(color),
    {
      selector: 'edge[words = "source"]',
      style: { label: "", "source-label": "data(label)", "source-text-offset": 82, "text-max-width": "170px" },
    },
    {
      selector: 'edge[words = "target"]',
      style: { label: "", "target-label": "data(label)", "target-text-offset": 82, "text-max-width": "170px" },
    },
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
    { selector: "edge[disputed = 1]", style: { color: color("--denied") } },
    { selector: "edge.undirected", style: { "target-arrow-shape": "none" } },
    { selector: "node.beside", style: { "background-image-opacity": 0.55, "text-opacity": 0.85, "font-weight": 400 } },
    { selector: "edge.beside", style: { "line-opacity": 0.5, "text-opacity": 0.8 } },
    { selector: ".lit", style: { "z-index": 10 } },
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
        "underlay-opacity": 0.28,
        "underlay-padding": 9,
        "underlay-shape": "round-rectangle",
      },
    },
    {
      selector: "edge.chosen",
      style: { "underlay-color": color("--accent"), "underlay-opacity": 0.3, "underlay-padding": 6 },
    },
  ];
}

function nodeRule(color: ReadToken): StylesheetJson[number] {
  return {
    selector: "node",
    style: {
      width: 46,
      height: 46,
      "background-opacity": 0,
      "background-fit": "contain",
      label: "data(label)",
      color: color("--ink"),
      "font-family": font,
      "font-size": 13.5,
      "font-weight": 500,
      "line-height": 1.2,
      "text-valign": "bottom",
      "text-margin-y": 7,
      "text-wrap": "wrap",
      "text-max-width": "140px",
      "text-background-color": color("--canvas"),
      "text-background-opacity": 0.85,
      "text-background-padding": "1px",
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

function edgeRule(color: ReadToken): StylesheetJson[number] {
  return {
    selector: "edge",
    style: {
      "curve-style": "bezier",
      label: "data(label)",
      color: color("--ink2"),
      "font-family": font,
      "font-size": 12,
      "line-height": 1.25,
      "text-wrap": "wrap",
      "text-max-width": "112px",
      "text-background-color": color("--canvas"),
      "text-background-opacity": 0.94,
      "text-background-padding": "2px",
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
      "line-dash-pattern": [7, 4],
    },
  };
}
