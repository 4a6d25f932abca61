// What each dataset says of entities that several datasets share
//
// Parameters
//   $ids  list of entity ids, as ["bitmain"]
// Rows: entityId, dataset, hash, record (its record as JSON text)
UNWIND $ids AS id
MATCH (contribution:Contribution {entityId: id})
RETURN contribution.entityId AS entityId, contribution.dataset AS dataset, contribution.recordHash AS hash,
  contribution.record AS record
