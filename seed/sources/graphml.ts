import { createGraphImporter } from "./graph-xml/graph-importer.ts";
import { toGraphmlHead, toGraphmlParts } from "./graph-xml/graphml-parts.ts";
import { readHead } from "./graph-xml/read-head.ts";
import { readXmlRecords } from "./reading/xml-records.ts";

const elements = new Set(["node", "edge", "hyperedge"]);

/** GraphML: nodes and edges with the attributes that its keys name. */
export const graphml = createGraphImporter("graphml", {
  title: "GraphML",
  readHead: async (file) => toGraphmlHead(await readHead(file)),
  readRows: (file, context) => readXmlRecords(file, elements, context),
  toParts: (value, head) => toGraphmlParts(value, head),
});
