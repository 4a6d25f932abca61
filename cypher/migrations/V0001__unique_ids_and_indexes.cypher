// Every id is unique, and what is looked up often is found by an index.
// Migrations: V<4 digits>__<words>.cypher, applied once each, in order. Statements end in a semicolon at the end of a
// line and all run in one transaction, so a file holds either schema commands or data changes, never both. A file that
// has been released never changes: what was applied is compared by its sha256. Put a change into a new file.
// Each statement passes over what is there already (IF NOT EXISTS, MERGE): a run that was cut off may come again.

CREATE CONSTRAINT migrationVersion IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.version IS UNIQUE;

CREATE CONSTRAINT entityId IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;
CREATE CONSTRAINT evidenceId IF NOT EXISTS FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE;
CREATE CONSTRAINT graphId IF NOT EXISTS FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;

// What importing keeps for itself.
CREATE CONSTRAINT importRunId IF NOT EXISTS FOR (run:ImportRun) REQUIRE run.id IS UNIQUE;
CREATE CONSTRAINT importBatchId IF NOT EXISTS FOR (batch:ImportBatch) REQUIRE batch.id IS UNIQUE;
CREATE CONSTRAINT importLockId IF NOT EXISTS FOR (lock:ImportLock) REQUIRE lock.id IS UNIQUE;
CREATE CONSTRAINT contributionId IF NOT EXISTS FOR (contribution:Contribution) REQUIRE contribution.id IS UNIQUE;

// One for each kind of relationship: Community edition has no constraint across kinds.
CREATE CONSTRAINT ownsId IF NOT EXISTS FOR ()-[claim:OWNS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT controlsId IF NOT EXISTS FOR ()-[claim:CONTROLS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT backsId IF NOT EXISTS FOR ()-[claim:BACKS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT lendsToId IF NOT EXISTS FOR ()-[claim:LENDS_TO]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT mergedIntoId IF NOT EXISTS FOR ()-[claim:MERGED_INTO]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT suppliesId IF NOT EXISTS FOR ()-[claim:SUPPLIES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT makesId IF NOT EXISTS FOR ()-[claim:MAKES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT componentOfId IF NOT EXISTS FOR ()-[claim:COMPONENT_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT hostsId IF NOT EXISTS FOR ()-[claim:HOSTS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT operatesId IF NOT EXISTS FOR ()-[claim:OPERATES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT buysUnderId IF NOT EXISTS FOR ()-[claim:BUYS_UNDER]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT sellsUnderId IF NOT EXISTS FOR ()-[claim:SELLS_UNDER]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT intermediatesId IF NOT EXISTS FOR ()-[claim:INTERMEDIATES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT coversId IF NOT EXISTS FOR ()-[claim:COVERS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT paysId IF NOT EXISTS FOR ()-[claim:PAYS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT officerOfId IF NOT EXISTS FOR ()-[claim:OFFICER_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT foundedId IF NOT EXISTS FOR ()-[claim:FOUNDED]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT advisesId IF NOT EXISTS FOR ()-[claim:ADVISES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT memberOfId IF NOT EXISTS FOR ()-[claim:MEMBER_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT partnerOfId IF NOT EXISTS FOR ()-[claim:PARTNER_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT familyOfId IF NOT EXISTS FOR ()-[claim:FAMILY_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT associatedWithId IF NOT EXISTS FOR ()-[claim:ASSOCIATED_WITH]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT conductsId IF NOT EXISTS FOR ()-[claim:CONDUCTS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT takesPartInId IF NOT EXISTS FOR ()-[claim:TAKES_PART_IN]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT examinesId IF NOT EXISTS FOR ()-[claim:EXAMINES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT drawsOnId IF NOT EXISTS FOR ()-[claim:DRAWS_ON]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT sanctionsId IF NOT EXISTS FOR ()-[claim:SANCTIONS]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT regulatesId IF NOT EXISTS FOR ()-[claim:REGULATES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT suesId IF NOT EXISTS FOR ()-[claim:SUES]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT partOfId IF NOT EXISTS FOR ()-[claim:PART_OF]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT locatedInId IF NOT EXISTS FOR ()-[claim:LOCATED_IN]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT nearId IF NOT EXISTS FOR ()-[claim:NEAR]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT competesWithId IF NOT EXISTS FOR ()-[claim:COMPETES_WITH]-() REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT sameAsCandidateId IF NOT EXISTS FOR ()-[claim:SAME_AS_CANDIDATE]-() REQUIRE claim.id IS UNIQUE;

CREATE INDEX evidenceOfRelationship IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.relationshipId);
CREATE INDEX evidenceOfEntity IF NOT EXISTS FOR (evidence:Evidence) ON (evidence.entityId);
CREATE INDEX batchesOfRun IF NOT EXISTS FOR (batch:ImportBatch) ON (batch.run);
CREATE INDEX contributionsToEntity IF NOT EXISTS FOR (contribution:Contribution) ON (contribution.entityId);

// standard-folding lower-cases and takes the accents off: "muller" finds "Müller", and so does mull*. Identifiers are
// a list, which no range index can look into.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS
  FOR (entity:Entity) ON EACH [entity.name, entity.aliases, entity.identifiers, entity.id]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
