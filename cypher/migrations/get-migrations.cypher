// The migrations that this database has had
//
// Parameters: none
// Rows, in order
//   version   from 1
//   name      the words of the file's name
//   checksum  sha256 of the file, hexadecimal
MATCH (migration:Migration)
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version
