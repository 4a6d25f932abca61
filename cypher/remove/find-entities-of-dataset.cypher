// Entities that a dataset speaks of, a page of them by id
//
// Parameters
//   $dataset  its id, as "crypto-mining-hardware"
//   $after    the last id of the page before, "" for the first page, as "bitmain"
//   $limit    how many at most, as 1000
// Rows, ordered by id
//   id        its id
//   shared    whether another dataset speaks of it as well
//   needed    whether a relationship that is left joins it
MATCH (entity:Entity)
WHERE entity.id > $after AND $dataset IN entity.datasets
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, size(entity.datasets) > 1 AS shared, EXISTS { (entity)--(:Entity) } AS needed
