import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "server/schema/*.graphql",
  generates: {
    "server/generated/resolver-types.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#Context",
        enumsAsTypes: true,
        importExtension: ".ts",
        useTypeImports: true,
        scalars: { Date: "string", DateTime: "string", Percent: "number", ID: "string" },
      },
    },
  },
};
// biome-ignore lint/style/noDefaultExport: the tool reads the default export
export default config;
