import type { PartialDate } from "../../../domain/partial-date.ts";
import type { DatasetRecord, EntityRecord, SourceRecord } from "../../../domain/records/record.ts";
import type { PlannedRecord, PlannedRelationship } from "../../import-writer.ts";
import { type StandingEntity, standAlone, standTogether } from "../stored/standing-entity.ts";
import {
  type OwnedEvidence,
  toLabels,
  toStoredContribution,
  toStoredDataset,
  toStoredEntity,
  toStoredEvidence,
  toStoredRelationship,
  toStoredSource,
} from "../stored/to-stored.ts";
import type { BulkFiles } from "./bulk-files.ts";
import { isFit, listDelimiter } from "./csv-cell.ts";

/** Writes records as rows of the importer's files: what stands in them is what a write transaction would create. */
export interface BulkRows {
  dataset(planned: PlannedRecord<DatasetRecord>): void;
  /** The source as each of its datasets brings it; the last one's word stands. */
  source(planned: readonly PlannedRecord<SourceRecord>[]): void;
  /** The entity as each of its datasets says it. */
  entity(planned: readonly PlannedRecord<EntityRecord>[]): void;
  claim(planned: PlannedRelationship, day: PartialDate): void;
}

const nothing = {};

/** `setAside` takes an entity whose lists no cell can hold: they have to be written when the importer is done. */
export function writeBulkRows(files: BulkFiles, setAside: (entity: StandingEntity) => void): BulkRows {
  const addEvidence = (evidence: readonly OwnedEvidence[], of: "entity" | "relationship", id: string) => {
    let position = 0;
    for (const one of evidence) {
      const stored = toStoredEvidence(one, { of, id, position });
      files.add("evidence", stored);
      files.add("citations", nothing, `${stored.id},${one.evidence.source}`);
      position += 1;
    }
  };
  return {
    dataset: (planned) => files.add("datasets", toStoredDataset(planned)),
    source(planned) {
      const last = planned.at(-1);
      if (last === undefined) return;
      const datasets = planned.map(({ dataset }) => dataset);
      files.add("sources", toStoredSource(last, datasets));
    },
    entity(planned) {
      const [only, ...others] = planned;
      if (only === undefined) return;
      if (others.length > 0) for (const one of planned) files.add("contributions", toStoredContribution(one));
      const standing = others.length > 0 ? standTogether(planned) : standAlone(only);
      const stored = toStoredEntity(standing);
      const isWhole = isFit(stored);
      if (!isWhole) setAside(standing);
      const labels = toLabels(standing.record).join(listDelimiter);
      files.add("entities", isWhole ? stored : { ...stored, aliases: undefined, identifiers: undefined }, labels);
      addEvidence(standing.evidence, "entity", standing.record.id);
    },
    claim(planned, day) {
      const { id, from, to, kind, evidence } = planned.record;
      const { dataset } = planned;
      files.add("claims", toStoredRelationship(planned, planned.knownSince ?? day), `${from},${to},${kind}`);
      const owned = evidence.map((one) => ({ evidence: one, dataset }));
      addEvidence(owned, "relationship", id);
    },
  };
}
