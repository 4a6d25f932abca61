import { toGexfHead, toGexfParts } from "./graph-xml/gexf-parts.ts";
import { createGraphImporter } from "./graph-xml/graph-importer.ts";
import { readHead } from "./graph-xml/read-head.ts";
import { readXmlRecords } from "./reading/xml-records.ts";

const elements = new Set(["node", "edge"]);

/** GEXF 1.1 to 1.3. Positions, colours and sizes are how a graph was drawn and no part of it. */
export const gexf = createGraphImporter("gexf", {
  title: "GEXF",
  readHead: async (file) => toGexfHead(await readHead(file)),
  readRows: (file, context) => readXmlRecords(file, elements, context),
  toParts: (value, head) => toGexfParts(value, head),
});
