import type { ExportFormat } from "../../../server/exports/format.ts";

/** A small format of two files: names, one a line, and who is joined to whom. Aliases and sources have no place in it. */
export const outline: ExportFormat = {
  name: "outline",
  title: "An outline",
  drops: {
    aliases: { form: "kept as text", why: "they stand behind the name, in brackets" },
    evidence: { form: "left out", why: "an outline has no place for it" },
    countries: { form: "left out", why: "an outline has no place for them" },
  },
  files: [
    {
      name: "names.txt",
      mediaType: "text/plain",
      async *write({ records, about, noteLoss }) {
        yield `# graph version ${about.graphVersion}\n`;
        for await (const { name, aliases = [], country, evidence } of records.streamRecords("entity")) {
          noteLoss("aliases", aliases.length);
          noteLoss("evidence", evidence.length);
          if (country !== undefined) noteLoss("countries");
          yield aliases.length === 0 ? `${name}\n` : `${name} (${aliases.join(", ")})\n`;
        }
      },
    },
    {
      name: "ties.bin",
      mediaType: "application/octet-stream",
      async *write({ records, noteLoss }) {
        for await (const { from, to, evidence } of records.streamRecords("relationship")) {
          noteLoss("evidence", evidence.length);
          yield new TextEncoder().encode(`${from}\0${to}\n`);
        }
      },
    },
  ],
};
