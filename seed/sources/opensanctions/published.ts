import type { FtmRow } from "../ftm/ftm-row.ts";
import type { Place } from "../importer.ts";
import type { Refusal } from "../refusal.ts";

/** One entity of a published file, the id of one that was removed, or why it cannot be read. */
export type Published = { readonly place: Place; readonly raw: string } & (
  | { readonly entity: unknown; readonly isOperation?: true }
  | { readonly removed: string }
  /** Of statements: the thing that the row completes, or a row that is a piece of one, or a candidate and not taken. */
  | { readonly told: FtmRow }
  | { readonly piece: "statement" | "candidate" }
  | { readonly refusal: Refusal }
);
