import { createReadStream } from "node:fs";
import { join } from "node:path";
import { storeLimits } from "../../../limits/store.ts";
import type { Connection } from "../driver/connection.ts";
import type { StandingEntity } from "../stored/standing-entity.ts";
import { rewriteEntities } from "../write/write-entities.ts";
import { type CsvFile, openCsvFile } from "./csv-file.ts";

/** Entities that Neo4j's offline importer cannot write whole, on disk until it is done. */
export interface SetAside {
  add(entity: StandingEntity): void;
  /** Gives their file, if there are any. */
  close(): string | undefined;
}

export function openSetAside(folder: string): SetAside {
  const path = join(folder, "set-aside.jsonl");
  let file: CsvFile | undefined;
  return {
    add(entity) {
      file ??= openCsvFile(path);
      file.add(JSON.stringify(entity));
    },
    close() {
      file?.close();
      return file && path;
    },
  };
}

/** Writes those of the file into the graph, where they stand with their labels, evidence and ends. */
export async function writeSetAside(connection: Connection, path: string): Promise<void> {
  let entities: StandingEntity[] = [];
  for await (const line of readLines(path)) {
    entities.push(JSON.parse(line) as StandingEntity);
    if (entities.length < storeLimits.batchRecords) continue;
    await rewriteEntities(connection, entities);
    entities = [];
  }
  if (entities.length > 0) await rewriteEntities(connection, entities);
}

async function* readLines(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
