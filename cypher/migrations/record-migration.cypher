// Adds a migration to the chain, behind the one before it
//
// Parameters
//   $version   from 1, as 1
//   $name      the words of the file's name, as "unique_ids_and_indexes"
//   $checksum  sha256 of the file, hexadecimal, as "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
// Rows: none
MERGE (migration:Migration {version: $version})
  ON CREATE SET migration.name = $name, migration.checksum = $checksum, migration.appliedAt = datetime()
WITH migration
MATCH (before:Migration {version: $version - 1})
MERGE (migration)-[:FOLLOWS]->(before)
