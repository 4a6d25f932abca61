// How many of the relationships stand in the graph as they would be written
//
// The subquery makes the planner start at the end with fewer relationships, which counts at hubs.
//
// Parameters, lists beside one another
//   $ids     as ["r-00005c19b244a308"]
//   $hashes  of what would be written, as ["0a…"]
//   $kinds   as ["SANCTIONS"]
//   $from    ids of entities, as ["bis"]
//   $to      ids of entities, as ["sophgo"]
// Rows, one: same
UNWIND range(0, size($ids) - 1) AS place
MATCH (from:Entity {id: $from[place]})
MATCH (to:Entity {id: $to[place]})
CALL (from, to, place) {
  MATCH (from)-[relationship:$($kinds[place])]->(to)
  WHERE relationship.id = $ids[place] AND relationship.recordHash = $hashes[place]
  RETURN relationship
}
RETURN count(*) AS same
