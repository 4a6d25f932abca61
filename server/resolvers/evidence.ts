import type { EvidenceResolvers, SourceResolvers } from "../generated/resolver-types.ts";
import { toPageRequest } from "./arguments/page.ts";
import { drawPage } from "./reading/draw-listed.ts";
import { insistOnEntity } from "./reading/find-outline.ts";
import { readSource } from "./reading/read-named.ts";

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _arguments, { reads }) => readSource(reads, source),
  statedBy: ({ statedBy }, _arguments, context) => (statedBy === undefined ? null : insistOnEntity(statedBy, context)),
};

export const Source: SourceResolvers = {
  soleSupportOf: async ({ id }, page, context) =>
    drawPage(await context.store.listSoleSupport(id, toPageRequest(page)), context),
};
