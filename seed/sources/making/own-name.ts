/**
 * A file's own name, without the archive and the folder that it lay in: of `stakes.zip: 2026/stakes.csv` it is
 * `stakes.csv`. What becomes part of the graph names files so, and packed or not they give the same graph.
 */
export function ownName(file: string): string {
  return (
    file
      .slice(file.lastIndexOf(": ") + 1)
      .trimStart()
      .split("/")
      .at(-1) ?? file
  );
}
