// Identifiers of one scheme with the entities that bear them; reads all entities
//
// Parameters
//   $prefix  the scheme as identifiers are stored, as "opensanctions:"
// Rows: value, entity
MATCH (entity:Entity)
UNWIND entity.identifiers AS identifier
WITH entity, identifier
WHERE identifier STARTS WITH $prefix
RETURN substring(identifier, size($prefix)) AS value, entity.id AS entity
