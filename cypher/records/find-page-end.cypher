// Where a page of relationships ends: relationships of all kinds have no index in common, but their evidence has
//
// Parameters
//   $after  id of the last relationship of the page before, "" for the first page, as "r-0018b2fd8f5a0a38"
//   $limit  how many relationships the page is to hold, as 1000
// Rows: one
//   last   id of the page's last relationship, null when no evidence is left
//   count  how many relationships with evidence the page holds
MATCH (evidence:Evidence)
WHERE evidence.relationshipId > $after
WITH DISTINCT evidence.relationshipId AS id
ORDER BY id
LIMIT toInteger($limit)
RETURN max(id) AS last, count(id) AS count
