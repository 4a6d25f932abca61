/** Formats that are explained together. */
const shared: Readonly<Record<string, string>> = { graphml: "graph-xml", gexf: "graph-xml" };

/** The page that explains a format, from the root of the project: how files come in, what becomes what, how to mend. */
export function pageOf(format: string): string {
  return `seed/sources/${shared[format] ?? format}/README.md`;
}
