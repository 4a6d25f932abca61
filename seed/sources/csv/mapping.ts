import type { ContractType, EntityKind } from "../../../server/domain/entity.ts";
import type { ClaimStatus, Directness } from "../../../server/domain/relationship.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import type { SourceTier } from "../../../server/domain/source.ts";
import type { CsvEncoding } from "../reading/csv-encoding.ts";

/** What the columns of CSV files mean. README.md beside this file explains each key. */
export interface Mapping {
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly licence: string;
    readonly version?: string;
  };
  /** Of the files that have none of their own. */
  readonly source?: SourceMapping;
  readonly files: readonly FileMapping[];
}

/** A text with `{column}` in it, or a table from the cells of one column to such texts. */
export type Template = string | ValueTable;
/** The same for a word of a fixed list. */
export type Word<W extends string> = W | ValueTable<W>;

export interface ValueTable<W extends string = string> {
  readonly column: string;
  readonly values: Readonly<Record<string, W>>;
  /** For cells that the table does not list, empty to leave the field out; without it their row is refused. */
  readonly otherwise?: W | "";
}

export interface SourceMapping {
  readonly title: Template;
  readonly tier: Word<SourceTier>;
  readonly publisher?: Template;
  readonly origin?: Template;
  readonly url?: Template;
  readonly publishedOn?: Template;
  readonly summary?: Template;
}

export interface FileMapping {
  readonly path?: string;
  readonly encoding?: CsvEncoding;
  readonly delimiter?: string;
  readonly decimal?: "." | ",";
  /** How dates are written: `DD/MM/YYYY`. Without it only 2019, 2019-05 and 2019-05-14 are dates. */
  readonly dates?: string;
  /** What the rows of this file rest on, where it is not the mapping's source. */
  readonly source?: SourceMapping;
  readonly entities: readonly EntityMapping[];
  readonly relationships?: readonly RelationshipMapping[];
}

export interface EntityMapping {
  readonly as: string;
  /** Set where another file or an earlier run says what the entity is: this one only refers to it, by its key. */
  readonly reference?: true;
  /** With the name: on every entity that is no reference. */
  readonly kind?: Word<EntityKind>;
  readonly name?: Template;
  readonly localId?: Template;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: Template }[];
  /** What parts the values in the cell of `name`, of a reference in that of `localId`: each of them is an entity. */
  readonly split?: string;
  /** Whether a row may lack it; a split one always may. */
  readonly optional?: true;
  readonly aliases?: Template;
  readonly country?: Template;
  readonly description?: Template;
  readonly website?: Template;
  readonly component?: Template;
  readonly contractType?: Word<ContractType>;
  readonly amount?: Template;
  readonly currency?: Template;
  readonly units?: Template;
  readonly signedOn?: Template;
  readonly openedOn?: Template;
  readonly closedOn?: Template;
  readonly outcome?: Template;
  readonly latitude?: Template;
  readonly longitude?: Template;
  readonly capacityMegawatts?: Template;
  readonly countryCode?: Template;
}

export interface RelationshipMapping {
  /** A row for which a table says nothing has no such relationship, and is counted. */
  readonly kind: Word<RelationshipKind>;
  readonly from: string;
  readonly to: string;
  readonly status: Word<ClaimStatus>;
  /** Leaves out, and counts, what a row would say of an entity and itself. */
  readonly skipWhenEqual?: true;
  readonly key?: Template;
  readonly role?: Template;
  readonly note?: Template;
  readonly share?: Template;
  readonly since?: Template;
  readonly until?: Template;
  readonly directness?: Word<Directness>;
  readonly component?: Template;
  readonly units?: Template;
  readonly amount?: Template;
  readonly currency?: Template;
  readonly score?: Template;
  readonly distanceKilometres?: Template;
  readonly quote?: Template;
}
