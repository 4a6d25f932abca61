// Evidence of a relationship that is not there
//
// Looking every piece of evidence up among all kinds is slow, so it is done only where the counts differ: as many
// relationships have evidence as ids are named by evidence, or some evidence names what is not there.
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
WITH named, evidenced
WHERE named <> evidenced
MATCH (evidence:Evidence)
WHERE evidence.relationshipId IS NOT NULL
  AND NOT EXISTS {
    MATCH (:Entity)-[relationship:
      OWNS|CONTROLS|BACKS|LENDS_TO|MERGED_INTO|SUPPLIES|MAKES|COMPONENT_OF|HOSTS|OPERATES|BUYS_UNDER
      |SELLS_UNDER|INTERMEDIATES|COVERS|PAYS|OFFICER_OF|FOUNDED|ADVISES|MEMBER_OF|PARTNER_OF|FAMILY_OF
      |ASSOCIATED_WITH|CONDUCTS|TAKES_PART_IN|EXAMINES|DRAWS_ON|SANCTIONS|REGULATES|SUES|PART_OF
      |LOCATED_IN|NEAR|COMPETES_WITH|SAME_AS_CANDIDATE
    ]->(:Entity)
    WHERE relationship.id = evidence.relationshipId
  }
WITH evidence.id AS id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
