import type { LinchpinRecord } from "../../../server/domain/records/record.ts";
import { contract, firm, inventedGraph, person, relationship, source } from "../graphs/invented-graph.ts";

const strangeTexts = {
  comma: 'a, b; c\t| d, "e" and \\"f\\"',
  quote: '"',
  lines: "first\nsecond\r\nthird\rfourth",
  separators: "one\u001Ftwo\u2028three\u0085four",
  scripts: "比特大陆 Ünïcödé 🜚 \u202Eabc",
  formula: "=1+1",
  blanks: "  led and followed by blanks  ",
  escape: "\\N \\n \\",
  long: "0123456789".repeat(200),
} as const;
const texts = Object.values(strangeTexts);

/**
 * A dataset whose texts are what a CSV reader trips over, with every kind of value that a record may hold. Two of them
 * speak of the same entities and cite the same source.
 */
export function strangeGraph(dataset: string, said: string): readonly LinchpinRecord[] {
  const registry = source("Registry", {
    tier: "PRIMARY",
    summary: strangeTexts.comma,
    url: "https://register.example/?a=1,2",
  });
  const named = texts.map((text, at) =>
    firm(`Strange ${at}`, {
      aliases: [`Alias of ${at}`, text],
      identifiers: [{ scheme: "Register", value: text }],
      description: text,
      evidence: [
        {
          source: registry.id,
          properties: ["kind", "name", "aliases", "identifiers", "description"],
          quote: text,
          locator: `row "${at}", ${said}`,
        },
      ],
    }),
  );
  const ties = texts.map((text, at) =>
    relationship("OFFICER_OF", ["Ana", `Strange ${at}`], {
      id: `r-${dataset}-${at}`,
      role: text,
      note: `${text} ${said}`,
      since: at % 2 === 0 ? "2019-02" : "2020-02-29",
      evidence: [{ source: registry.id, stance: "SUPPORTS", quote: text }],
    }),
  );
  return inventedGraph(
    {
      record: "dataset",
      id: dataset,
      title: strangeTexts.quote,
      publisher: strangeTexts.scripts,
      licence: "CC0-1.0",
      version: "1",
    },
    registry,
    person("Ana"),
    ...named,
    contract("Sale", {
      roles: ["PRODUCT"],
      amount: "12345678901234567890.10",
      currency: "USD",
      units: 9_007_199_254_740_991,
      signedOn: "2021",
      evidence: [{ source: registry.id, properties: ["name", "roles", "amount", "currency", "units", "signedOn"] }],
    }),
    ...ties,
    relationship("OWNS", ["Strange 0", "Strange 1"], {
      id: `r-${dataset}-owns`,
      share: { minimum: 25, maximum: 50.5, minimumExclusive: true },
      interests: ["shareholding", "votingRights"],
      directness: "INDIRECT",
      status: "DENIED",
      evidence: [
        { source: registry.id, stance: "SUPPORTS" },
        { source: registry.id, stance: "DENIES", statedBy: "strange-1", quote: said },
      ],
    }),
  );
}
