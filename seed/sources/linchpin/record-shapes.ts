import { contractTypes, entityKinds } from "../../../server/domain/entity.ts";
import { stances } from "../../../server/domain/evidence.ts";
import { interestTypes } from "../../../server/domain/interest.ts";
import type { RecordType } from "../../../server/domain/records/record.ts";
import { claimStatuses, directnesses } from "../../../server/domain/relationship.ts";
import { relationshipKindNames } from "../../../server/domain/relationship-kinds.ts";
import { sourceTiers } from "../../../server/domain/source.ts";
import { listOf, longText, number, objectOf, oneOf, onlyTrue, type Shape, shortText } from "./field-shapes.ts";

const share = objectOf({
  required: { minimum: number, maximum: number },
  optional: { minimumExclusive: onlyTrue, maximumExclusive: onlyTrue },
});
const identifier = objectOf({ required: { scheme: shortText, value: shortText } });
const kind = oneOf(entityKinds);
const texts = listOf(shortText);
const money = { amount: shortText, currency: shortText };
const wording = { quote: longText, locator: shortText };

const entityEvidence = objectOf({
  required: { source: shortText, properties: texts },
  optional: { dataset: shortText, ...wording },
});
const relationshipEvidence = objectOf({
  required: { source: shortText, stance: oneOf(stances) },
  optional: { statedBy: shortText, ...wording },
});

/** What each type of record looks like: its keys and the type of each value. What values mean is checked later. */
export const recordShapes: Readonly<Record<RecordType, Shape>> = {
  dataset: objectOf({
    required: {
      record: shortText,
      id: shortText,
      title: shortText,
      publisher: shortText,
      licence: shortText,
      version: shortText,
    },
  }),
  source: objectOf({
    required: { record: shortText, id: shortText, title: shortText, publisher: shortText, tier: oneOf(sourceTiers) },
    optional: {
      origin: shortText,
      url: shortText,
      publishedOn: shortText,
      retrievedOn: shortText,
      licence: shortText,
      summary: longText,
      archivedUrl: shortText,
      sha256: shortText,
    },
  }),
  entity: objectOf({
    required: { record: shortText, id: shortText, kind, name: shortText, evidence: listOf(entityEvidence) },
    optional: {
      ...money,
      datasets: texts,
      roles: listOf(kind),
      aliases: texts,
      country: shortText,
      description: longText,
      website: shortText,
      identifiers: listOf(identifier),
      component: shortText,
      contractType: oneOf(contractTypes),
      units: number,
      signedOn: shortText,
      openedOn: shortText,
      closedOn: shortText,
      outcome: longText,
      latitude: number,
      longitude: number,
      capacityMegawatts: number,
      countryCode: shortText,
    },
  }),
  relationship: objectOf({
    required: {
      record: shortText,
      id: shortText,
      kind: oneOf(relationshipKindNames),
      from: shortText,
      to: shortText,
      status: oneOf(claimStatuses),
      evidence: listOf(relationshipEvidence),
    },
    optional: {
      ...money,
      dataset: shortText,
      role: longText,
      note: longText,
      since: shortText,
      until: shortText,
      share,
      interests: listOf(oneOf(interestTypes)),
      directness: oneOf(directnesses),
      component: shortText,
      units: number,
      score: number,
      distanceKilometres: number,
    },
  }),
};
