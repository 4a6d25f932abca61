// Deletes the evidence of relationships that are about to get another
//
// Parameters
//   $ids  list of relationship ids, as ["r-00005c19b244a308"]
// Rows: none
UNWIND $ids AS id
MATCH (evidence:Evidence {relationshipId: id})
DETACH DELETE evidence
