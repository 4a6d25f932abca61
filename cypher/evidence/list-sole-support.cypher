// A page of the ids of the relationships that no other source supports
//
// Parameters
//   $id     the source, as "S1"
//   $after  the last id of the page before, "" for the first page, as "r-0018b2fd8f5a0a38"
//   $limit  how many to return, as 21
// Rows: one; the page is ordered by id
//   total  how many there are
//   page   list of ids
MATCH (:Source {id: $id})<-[:FROM]-(support:Evidence {stance: "SUPPORTS"})
WHERE support.relationshipId IS NOT NULL
WITH DISTINCT support.relationshipId AS id
WHERE NOT EXISTS {
  MATCH (other:Evidence {relationshipId: id})
  WHERE other.stance = "SUPPORTS" AND other.source <> $id
}
WITH id
ORDER BY id
WITH collect(id) AS whole
RETURN size(whole) AS total, [id IN whole WHERE id > $after][..toInteger($limit)] AS page
