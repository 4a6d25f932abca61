import type { EntityKind } from "../../../server/domain/entity.ts";
import { type InterestType, interestTypes } from "../../../server/domain/interest.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/** What an interest of BODS 0.4 is to us: each is told from the interested party to the subject. */
const kinds: Readonly<Record<InterestType, RelationshipKind>> = {
  shareholding: "OWNS",
  votingRights: "OWNS",
  rightsToProfitOrIncome: "OWNS",
  rightsToSurplusAssetsOnDissolution: "OWNS",
  rightToProfitOrIncomeFromAssets: "OWNS",
  enjoymentAndUseOfAssets: "OWNS",
  beneficiaryOfLegalArrangement: "OWNS",
  unknownInterest: "OWNS",
  unpublishedInterest: "OWNS",
  appointmentOfBoard: "CONTROLS",
  otherInfluenceOrControl: "CONTROLS",
  controlViaCompanyRulesOrArticles: "CONTROLS",
  controlByLegalFramework: "CONTROLS",
  rightsGrantedByContract: "CONTROLS",
  conditionalRightsGrantedByContract: "CONTROLS",
  settlor: "CONTROLS",
  trustee: "CONTROLS",
  protector: "CONTROLS",
  seniorManagingOfficial: "OFFICER_OF",
  boardMember: "OFFICER_OF",
  boardChair: "OFFICER_OF",
  nominee: "ASSOCIATED_WITH",
  nominator: "ASSOCIATED_WITH",
};

/** How an interest is written down: `turned` runs from the subject to the interested party. */
export interface InterestReading {
  readonly kind: RelationshipKind;
  readonly direction: "forward" | "turned";
}

/**
 * The reading of an interest, given what its ends are where that is known. An organisation that sits on a board is no
 * officer but controls; nobody owns a public body, so a state's interest in one of its bodies is PART_OF, turned.
 */
export function readInterest(
  type: InterestType | undefined,
  ends: { readonly party: EntityKind | undefined; readonly subject: EntityKind | undefined },
): InterestReading {
  const kind = type === undefined ? "OWNS" : kinds[type];
  if (kind === "OFFICER_OF") {
    return { kind: ends.party === undefined || ends.party === "PERSON" ? kind : "CONTROLS", direction: "forward" };
  }
  const isOwnership = kind === "OWNS" || kind === "CONTROLS";
  return isOwnership && ends.party === "AGENCY" && ends.subject === "AGENCY"
    ? { kind: "PART_OF", direction: "turned" }
    : { kind, direction: "forward" };
}

/** The type as the standard spells it, or undefined where it is none of its codes. */
export function findInterestType(text: string): InterestType | undefined {
  return interestTypes.find((type) => type === text);
}

/** A code of the standard as words: `boardMember` is "board member". */
export function wordCode(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
