// A page of the entities with their evidence, for their records
//
// Parameters
//   $after  id of the last entity of the page before, "" for the first page, as "bitmain"
//   $limit  how many to return, as 1000
// Rows, ordered by id
//   entity    all properties of one entity
//   evidence  list of the properties of its evidence, in the order of its record
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT toInteger($limit)
RETURN
  entity {.*} AS entity,
  COLLECT {
    MATCH (evidence:Evidence {entityId: entity.id})
    WITH evidence
    ORDER BY evidence.position, evidence.id
    RETURN evidence {.*}
  } AS evidence
ORDER BY entity.id
