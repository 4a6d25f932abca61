import { ftm } from "../../../seed/sources/ftm.ts";
import { toEntityId } from "../../../seed/sources/making/entity-id.ts";
import { mapFiles, memoryFile } from "./map-files.ts";

/** Builders of invented FollowTheMoney rows, and what they become. */
export const row = (schema: string, id: string, properties: object) => ({ id, schema, properties });
export const ana = row("Person", "ana", { name: ["Ana"] });
export const bela = row("Person", "bela", { name: ["Bela"] });
export const acme = row("Company", "acme", { name: ["Acme"] });
export const borealis = row("Organization", "borealis", { name: ["Borealis"] });
export const everyone = [ana, bela, acme, borealis];

export const mapped = (...rows: readonly object[]) =>
  mapFiles(ftm, [memoryFile("tales.ftm.json", rows.map((one) => `${JSON.stringify(one)}\n`).join(""))]);
export const idOf = (localId: string) => toEntityId({ strong: [], dataset: "tales", localId });
export const claimsOf = async (...rows: readonly object[]) => (await mapped(...everyone, ...rows)).relationships;
