import type { Limits } from "../../../client/asking/use-limits.ts";
import { statedLimits } from "../../../server/resolvers/limits.ts";

const { hops, paths, usual } = statedLimits();

/** The bounds and usual values that a form has from the server. */
export const limits: Limits = { hops, paths, usual: { ...usual, statuses: [...usual.statuses] } };
