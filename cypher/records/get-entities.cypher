// Entities by id with their evidence, for their records
//
// Parameters
//   $ids  list of text, as ["bitmain", "hut-8"]
// Rows, ordered by id; unknown ids are absent
//   entity    all properties of one entity
//   evidence  list of the properties of its evidence, in the order of its record
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN
  entity {.*} AS entity,
  COLLECT {
    MATCH (evidence:Evidence {entityId: entity.id})
    WITH evidence
    ORDER BY evidence.position, evidence.id
    RETURN evidence {.*}
  } AS evidence
ORDER BY entity.id
