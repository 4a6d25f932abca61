import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { formatPageAddress } from "../../domain/imports/import-addresses.ts";
import { LinchpinError } from "../../errors.ts";

const longestWord = 40;

/**
 * Gives the page that explains a format, as the package holds it: what it takes, what becomes what, how its refused
 * rows are mended. Everyone may read it; of `pages`, paths by formats, nothing else is ever opened.
 */
export function addFormatPages(app: FastifyInstance, pages: ReadonlyMap<string, string>): void {
  app.get(formatPageAddress(":format"), async (request, reply) => {
    const { format } = request.params as { format: string };
    const path = pages.get(format);
    if (path === undefined) {
      throw new LinchpinError("NO_FORMAT", { value: quote(format), bound: [...pages.keys()].join(", ") });
    }
    return reply
      .type("text/markdown; charset=utf-8")
      .header("cache-control", "no-cache")
      .send(await readFile(path, "utf8"));
  });
}

function quote(word: string): string {
  return JSON.stringify(word.length > longestWord ? `${word.slice(0, longestWord)}…` : word);
}
