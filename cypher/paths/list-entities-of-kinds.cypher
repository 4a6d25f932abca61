// Entities that show one of the kinds, as their kind or as a role
//
// Parameters
//   $kinds  kinds or roles, as ["BACKER", "AGENCY"]
//   $limit  how many to return, as 201
// Rows, ordered by id
//   id  of the entity
MATCH (entity:Entity)
WHERE entity.kind IN $kinds OR any(role IN entity.roles WHERE role IN $kinds)
RETURN entity.id AS id
ORDER BY id
LIMIT toInteger($limit)
