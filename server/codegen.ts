import type { CodegenConfig } from "@graphql-codegen/cli";

const domain = (file: string, type: string) => `../domain/${file}.ts#${type}`;
const store = (type: string) => `../store/graph-store.ts#${type}`;
const hit = (type: string) => `../search/search-hit.ts#${type}`;
const drawn = (type: string) => `../resolvers/reading/draw-paths.ts#${type}`;
const page = (type: string) => `../resolvers/arguments/page.ts#${type}`;
const importRun = (type: string) => domain("imports/import-run", type);
const outlined = "../resolvers/reading/drawing.ts#EntityParent";
const date = domain("partial-date", "PartialDate");

/** What a resolver of the type gets as its parent: the domain's own type wherever there is one. */
// biome-ignore format: a table, related types a line
const mappers = {
  Entity: outlined, Firm: outlined, Manufacturer: outlined, Backer: outlined, Person: outlined, Agency: outlined, Contract: outlined,
  Investigation: outlined, Product: outlined, Asset: outlined, Facility: outlined, Jurisdiction: outlined,
  Relationship: domain("outline", "DrawnRelationship"), RelationshipCount: domain("relationship-list", "RelationshipCount"), Share: domain("share", "Share"),
  Evidence: domain("evidence", "Evidence"), Source: domain("source", "Source"), Dataset: store("LoadedDataset"), ImportRun: importRun("KeptRun"),
  Subgraph: "../resolvers/reading/drawing.ts#DrawnSubgraph", GraphSummary: store("GraphVersion"), SearchAnswer: hit("SearchFound"), SearchHit: hit("SearchHit"),
  RelationshipKindFacts: domain("relationship-kinds", "RelationshipKind"),
  RelationshipConnection: page("RelationshipPage"), EvidenceConnection: page("EvidencePage"), SourceConnection: page("SourcePage"),
  ImportRunConnection: page("ImportRunPage"),
  PathAnswer: drawn("DrawnPathAnswer"), SearchReport: drawn("DrawnReport"), NoPath: drawn("DrawnNoPath"), Relaxation: drawn("DrawnRelaxation"),
  Expansion: "../resolvers/reading/draw-expansion.ts#DrawnExpansion", NeighbourGroup: "../resolvers/arguments/group-cursor.ts#GroupOf",
  Path: drawn("DrawnPath"), Step: drawn("DrawnStep"), Sentence: drawn("DrawnStep"),
};
const scalars = { Date: date, DateTime: "string", Percent: "number", ID: "string" };
const shared = { enumsAsTypes: true, importExtension: ".ts", useTypeImports: true } as const;

const config: CodegenConfig = {
  schema: "server/schema/*.graphql",
  documents: "client/api/operations/*.graphql",
  ignoreNoDocuments: true,
  generates: {
    "server/generated/resolver-types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        ...shared,
        contextType: "../context.ts#Context",
        maybeValue: "T | null | undefined",
        immutableTypes: true,
        mapperTypeSuffix: "Parent",
        mappers,
        scalars,
      },
    },
    "client/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
      config: { ...shared, documentMode: "string", scalars: { Date: "string", DateTime: "string", Percent: "number" } },
    },
  },
};
// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default config;
