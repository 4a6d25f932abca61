// A page of the evidence of an entity
//
// Parameters
//   $id           the entity, as "bitmain"
//   $afterSource  source of the last evidence of the page before, "" for the first page, as "S2"
//   $afterId      its id, "" for the first page
//   $limit        how many to return, as 21
// Rows: one; the page is ordered by source, then id
//   total  how many there are
//   page   list of properties
MATCH (evidence:Evidence {entityId: $id})
WITH evidence
ORDER BY evidence.source, evidence.id
WITH collect(evidence) AS whole
RETURN
  size(whole) AS total,
  [
    evidence IN [
      evidence IN whole
      WHERE evidence.source > $afterSource OR (evidence.source = $afterSource AND evidence.id > $afterId)
    ][..toInteger($limit)] |
    properties(evidence)
  ] AS page
