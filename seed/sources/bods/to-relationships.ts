import { type Directness, directnesses } from "../../../server/domain/relationship.ts";
import type { ImportContext, Leftover, Mapped } from "../importer.ts";
import { toEntityId } from "../making/entity-id.ts";
import { makeRelationship } from "../making/make-records.ts";
import { remarkOnEnd, toDateText } from "../reading/date-text.ts";
import { fieldAt, hasField, isObject, listAt, objectAt, textAt } from "../reading/json-fields.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { otherAnnotations, wordAnnotations } from "./annotations.ts";
import { findInterestType, readInterest, wordCode } from "./interest-kinds.ts";
import { readShare } from "./interest-share.ts";
import type { Party } from "./parties.ts";
import { aboutStatement, toLeftover } from "./rest-of.ts";
import type { Statement } from "./statement.ts";
import { toSource, toStatus } from "./statement-source.ts";
import type { BodsSurvey } from "./survey.ts";

/** One relationship for each interest, since share and dates differ by interest. */
export function toRelationships(statement: Statement, context: ImportContext, survey: BodsSurvey): Mapped {
  const { details } = statement;
  const dataset = survey.dataset.id;
  const subject = toEnd(details.subject, survey);
  const party = toEnd(details.interestedParty, survey);
  if (subject === undefined) return missing("recordDetails.subject");
  if (party === undefined) return missing("recordDetails.interestedParty");
  if ("unnamed" in subject || "unnamed" in party) return unnamedEnd(subject, party);
  const source = toSource(statement.whole, dataset, context);
  const saids = [{ source: source.id, locator: statement.id }, ...wordAnnotations(statement, source.id)];
  const remarks: Refusal[] = [];
  const leftOut: string[] = [];
  const leftovers: Leftover[] = [];
  const times = new Map<string, number>();
  const records = [];
  const interests = listAt(details, "interests");
  for (const [index, interest] of (interests.length === 0 ? [{}] : interests).entries()) {
    const field = `recordDetails.interests[${index}]`;
    const code = textAt(interest, "type");
    const type = code === undefined ? undefined : findInterestType(code);
    if (code !== undefined && type === undefined) return unknownType(`${field}.type`, code);
    const { kind, direction } = readInterest(type, { party: party.kind, subject: subject.kind });
    const share = readShare(objectAt(interest, "share"), `${field}.share`);
    if (share.refusal !== undefined) remarks.push(share.refusal);
    const until = toDateText(textAt(interest, "endDate")) ?? survey.closedOn.get(statement.recordId);
    remarks.push(...remarkOnEnd(until, context.today));
    const nth = (times.get(code ?? "") ?? 0) + 1;
    times.set(code ?? "", nth);
    const directness = toDirectness(interest, details);
    const [first, ...others] = saids;
    const quote = textAt(interest, "details");
    const evidence = [...(first === undefined ? [] : [{ ...first, quote }]), ...others];
    const facts = {
      dataset,
      kind,
      status: toStatus(source, context),
      from: direction === "forward" ? party.id : subject.id,
      to: direction === "forward" ? subject.id : party.id,
      key: [statement.recordId, code ?? "", String(nth)].join("|"),
      role: toRole({ kind, code, isBeneficial: fieldAt(interest, "beneficialOwnershipOrControl") === true }),
      note: toNote(statement, directness),
      since: toDateText(textAt(interest, "startDate")),
      until: until === "" ? undefined : until,
      share: kind === "OWNS" ? share.share : undefined,
      interests: type === undefined ? [] : [type],
      directness,
    };
    const relationship = makeRelationship(facts, ...evidence);
    const isShareLost = hasField(interest, "share") && (share.refusal !== undefined || kind !== "OWNS");
    if (isShareLost) leftOut.push(share.refusal === undefined ? "share of control" : "share that is none");
    const values = { ...aboutStatement(statement), ...(isShareLost && { share: objectAt(interest, "share") }) };
    records.push(relationship);
    leftovers.push(toLeftover(relationship, values, survey));
  }
  leftOut.push(...otherAnnotations(statement).map(() => "annotation, not kept"));
  const named = [
    [subject.id, details.subject],
    [party.id, details.interestedParty],
  ];
  const called = Object.fromEntries(named.map(([id, record]) => [id, String(record)]));
  return { outcome: "records", records: [source, ...records], called, remarks, leftOut, leftovers };
}

type End = { readonly id: string; readonly kind: Extract<Party, { id: string }>["kind"] | undefined };

/** An end that no statement of the files describes may be in the graph already. */
function toEnd(end: unknown, { parties, dataset }: BodsSurvey): End | { readonly unnamed: true } | undefined {
  if (isObject(end)) return { unnamed: true };
  if (typeof end !== "string" || end === "") return undefined;
  const party = parties.get(end);
  if (party === undefined)
    return { id: toEntityId({ strong: [], dataset: dataset.id, localId: end }), kind: undefined };
  return "unnamed" in party ? { unnamed: true } : party;
}

function unnamedEnd(subject: object, party: object): Mapped {
  const isBoth = "unnamed" in subject && "unnamed" in party;
  const reason = isBoth ? "neither end is named" : "one end is not named: told in the description of the other";
  return { outcome: "left-out", reason };
}

/** Interests of which nobody says what they are: the kind alone would say more than the statement does. */
const unclear: readonly (string | undefined)[] = ["unknownInterest", "unpublishedInterest"];

/** The standard's own word for the interest where the kind does not say it, and whether it is a beneficial one. */
function toRole(interest: {
  readonly kind: string;
  readonly code: string | undefined;
  readonly isBeneficial: boolean;
}): string | undefined {
  const { kind, code, isBeneficial } = interest;
  const isTold = kind === "OWNS" && code !== undefined && !unclear.includes(code);
  const word = isTold ? [] : [code === undefined ? "interest of no stated type" : wordCode(code)];
  const words = isBeneficial ? [...word, "beneficial owner"] : word;
  return words.length === 0 ? undefined : words.join(", ");
}

/** An indirect whole and its pieces state one holding twice; the reader is told which is which. */
function toNote({ details }: Statement, directness: Directness | undefined): string | undefined {
  if (hasField(details, "componentRecords") && directness === "INDIRECT") {
    return "The whole of an indirect interest, whose pieces are records of their own.";
  }
  return details.isComponent === true ? "Stated as a piece of an indirect interest." : undefined;
}

/** Where the interest does not say it, a relationship made up of component records is indirect. */
function toDirectness(interest: unknown, details: unknown): Directness | undefined {
  const word = textAt(interest, "directOrIndirect")?.toUpperCase();
  const said = directnesses.find((known) => known === word);
  const isOpen = said === undefined || said === "UNKNOWN";
  return isOpen && hasField(details, "componentRecords") ? "INDIRECT" : said;
}

function missing(field: string): Mapped {
  return refused({ code: "MISSING_KEY", field, value: "is missing", bound: "name a record, or say why there is none" });
}

function unknownType(field: string, code: string): Mapped {
  return refused({
    code: "UNKNOWN_WORD",
    field,
    value: `is ${excerpt(code)}`,
    bound: "give an interest type of BODS 0.4",
  });
}

function refused(refusal: Refusal): Mapped {
  return { outcome: "refused", refusal };
}
