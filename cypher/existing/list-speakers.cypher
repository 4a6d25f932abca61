// Entities by whom evidence is stated
//
// Parameters: none
// Rows: id
MATCH (evidence:Evidence)
WHERE evidence.statedBy IS NOT NULL
RETURN DISTINCT evidence.statedBy AS id
