// Relationships without a property that every relationship has, or with half of a share or date
//
// Parameters
//   $limit  how many ids to show, as 100
// Rows: none when all is well
//   ids    of what was found, in order
//   count  how many there are
MATCH (:Entity)-[relationship]->(:Entity)
WHERE relationship.id IS NULL
  OR relationship.dataset IS NULL
  OR relationship.status IS NULL
  OR relationship.disputed IS NULL
  OR relationship.confidence IS NULL
  OR (relationship.shareMinimum IS NULL) <> (relationship.shareMaximum IS NULL)
  OR (relationship.since IS NULL) <> (relationship.sinceEarliest IS NULL)
  OR (relationship.since IS NULL) <> (relationship.sinceLatest IS NULL)
  OR (relationship.until IS NULL) <> (relationship.untilEarliest IS NULL)
  OR (relationship.until IS NULL) <> (relationship.untilLatest IS NULL)
  OR (relationship.knownSince IS NULL) <> (relationship.knownSinceEarliest IS NULL)
WITH coalesce(relationship.id, elementId(relationship)) AS id
WITH id
ORDER BY id
WITH collect(id) AS whole
WHERE size(whole) > 0
RETURN whole[..toInteger($limit)] AS ids, size(whole) AS count
