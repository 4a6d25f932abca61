// Evidence of a relationship that is not there
//
// What has to be kept of every id is done only where the counts differ: as many relationships have evidence as ids are
// named by evidence, or some evidence names what is not there. UNWIND holds the planner to that order: right after an
// import it takes the indexes for empty, and a search among all kinds for each piece of evidence for cheap.
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (evidence:Evidence)
WHERE evidence.relationshipId IS NOT NULL
WITH DISTINCT evidence.relationshipId AS id
WITH count(id) AS named
CALL () {
  MATCH (:Entity)-[relationship]->(:Entity)
  WHERE EXISTS { (:Evidence {relationshipId: relationship.id}) }
  RETURN count(relationship) AS evidenced
}
UNWIND CASE WHEN named <> evidenced THEN [named] ELSE [] END AS differing
CALL () {
  MATCH (evidence:Evidence)
  WHERE evidence.relationshipId IS NOT NULL
  RETURN DISTINCT evidence.relationshipId AS id, 0 AS there
  UNION ALL
  MATCH (:Entity)-[relationship]->(:Entity)
  RETURN relationship.id AS id, 1 AS there
}
WITH id, max(there) AS there
WHERE there = 0
MATCH (evidence:Evidence {relationshipId: id})
WITH evidence.id AS id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
