// Relationships by id with their evidence, for their records
//
// Every kind is named, so that each is looked up in its index; without a kind Neo4j would read all relationships.
//
// Parameters
//   $ids  list of text, as ["r-0018b2fd8f5a0a38"]
// Rows, ordered by id; unknown ids are absent
//   relationship  all properties of one relationship
//   kind          its kind
//   from, to      the ids of its ends
//   evidence      list of the properties of its evidence, in the order of its record
MATCH (from:Entity)-[relationship:
       OWNS|CONTROLS|BACKS|LENDS_TO|MERGED_INTO|SUPPLIES|MAKES|COMPONENT_OF|HOSTS|OPERATES|BUYS_UNDER
       |SELLS_UNDER|INTERMEDIATES|COVERS|PAYS|OFFICER_OF|FOUNDED|ADVISES|MEMBER_OF|PARTNER_OF|FAMILY_OF
       |ASSOCIATED_WITH|CONDUCTS|TAKES_PART_IN|EXAMINES|DRAWS_ON|SANCTIONS|REGULATES|SUES|PART_OF
       |LOCATED_IN|NEAR|COMPETES_WITH|SAME_AS_CANDIDATE
      ]->(to:Entity)
WHERE relationship.id IN $ids
RETURN
  relationship {.*} AS relationship,
  type(relationship) AS kind,
  from.id AS from,
  to.id AS to,
  COLLECT {
    MATCH (evidence:Evidence {relationshipId: relationship.id})
    WITH evidence
    ORDER BY evidence.position, evidence.id
    RETURN evidence {.*}
  } AS evidence
ORDER BY relationship.id
