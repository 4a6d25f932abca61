// Claims that rest on rows of these names; reads all evidence, since names of rows are asked for once in an import
//
// Parameters
//   $locators  names of rows in their sources, as ["NK-1", "ofac-2"]
// Rows: id, locator
MATCH (evidence:Evidence)
WHERE evidence.relationshipId IS NOT NULL AND evidence.locator IN $locators
RETURN DISTINCT evidence.relationshipId AS id, evidence.locator AS locator
