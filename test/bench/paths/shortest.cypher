// The shortest paths between two entities, as a program that talks to Neo4j itself would ask for them
//
// The count is a literal, for Cypher takes no parameter in its place; so are the kinds, which the driver's side of the
// comparison writes instead of KINDS. Without a bound on the hops: with {1,6} Neo4j 5.26 takes many times as long for
// the same ten paths, and longer still to be stopped.
//
// Parameters
//   $from, $to  ids of the ends, as "acme" and "borealis"
// Rows, fewest hops first
//   entities, relationships  ids in order
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 1 /* count */ (a)-[:KINDS]-+(b)
RETURN [entity IN nodes(path) | entity.id] AS entities, [claim IN relationships(path) | claim.id] AS relationships
