import { bods } from "./bods.ts";
import { csv } from "./csv.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { gleif } from "./gleif.ts";
import { graphml } from "./graphml.ts";
import { icij } from "./icij.ts";
import type { Importer } from "./importer.ts";
import { jsonLines } from "./json-lines.ts";
import { ocds } from "./ocds.ts";
import { ofacSdn } from "./ofac-sdn.ts";
import { opensanctions } from "./opensanctions.ts";
import { usaspending } from "./usaspending.ts";

/** Every format that can come in, in the order in which a list shows them. */
export const importers: readonly Importer[] = [
  jsonLines,
  bods,
  ftm,
  opensanctions,
  gleif,
  csv,
  ofacSdn,
  usaspending,
  ocds,
  icij,
  graphml,
  gexf,
];
