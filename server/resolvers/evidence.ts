import type { EvidenceResolvers, SourceResolvers } from "../generated/resolver-types.ts";
import { toPageRequest } from "./arguments/page.ts";
import { readEntity, readSource } from "./reading/read-named.ts";

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _arguments, { reads }) => readSource(reads, source),
  statedBy: ({ statedBy }, _arguments, { reads }) => (statedBy === undefined ? null : readEntity(reads, statedBy)),
};

export const Source: SourceResolvers = {
  soleSupportOf: ({ id }, page, { store }) => store.listSoleSupport(id, toPageRequest(page)),
};
