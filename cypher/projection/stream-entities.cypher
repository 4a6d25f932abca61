// What the projection keeps of every entity
//
// Parameters: none
// Rows, in no order
//   id, kind, roles, name, country  of one entity
MATCH (entity:Entity)
RETURN
  entity.id AS id,
  entity.kind AS kind,
  entity.roles AS roles,
  entity.name AS name,
  entity.country AS country
