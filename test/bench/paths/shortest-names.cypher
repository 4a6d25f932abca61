// The same shortest paths with the names of the entities
//
// Parameters
//   $from, $to  ids of the ends, as "acme" and "borealis"
// Rows, fewest hops first
//   names          of the entities in order
//   relationships  ids in order
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 1 /* count */ (a)-[:KINDS]-+(b)
RETURN [entity IN nodes(path) | entity.name] AS names, [claim IN relationships(path) | claim.id] AS relationships
