import type { RelationshipRecord } from "../../../server/domain/records/record.ts";
import { claimStatuses } from "../../../server/domain/relationship.ts";
import { kindFacts, type RelationshipKind } from "../../../server/domain/relationship-kinds.ts";
import { parseShareText } from "../../../server/domain/share-text.ts";
import { makeRelationship, type Said } from "../making/make-records.ts";
import { toDateText } from "../reading/date-text.ts";
import { excerpt, type Refusal } from "../refusal.ts";
import { readAttributes } from "./attribute-values.ts";
import type { GraphEdge, Spell } from "./graph-element.ts";

const texts = ["role", "note", "component", "amount", "currency"];
const numbers = ["units", "score", "distanceKilometres"];
const read = new Set(["kind", "label", "status", "since", "until", "share", ...texts, ...numbers]);

export interface EdgeFrame {
  readonly dataset: string;
  readonly kind: RelationshipKind;
  /** The entities of its two nodes. */
  readonly from: string;
  readonly to: string;
  /** Where the edge gives none. */
  readonly status: RelationshipRecord["status"];
}

/** The relationships of an edge: one for each time that it held, and one each way where it goes both ways. */
export function toGraphRelationships(edge: GraphEdge, frame: EdgeFrame, said: Said) {
  const { attributes, direction } = edge;
  if (direction === "none" && kindFacts(frame.kind).directed) {
    const value = `is ${frame.kind}, which has a direction, on an edge without one`;
    const refusal: Refusal = {
      code: "AMBIGUOUS",
      field: "kind",
      value,
      bound: "say directed on the edge or the graph",
    };
    return { refusal };
  }
  const { carriesShare, directed } = kindFacts(frame.kind);
  const { facts: given, remarks: bad } = readAttributes(attributes, { texts, numbers });
  const remarks: Refusal[] = [...bad];
  const shareText = attributes.get("share");
  const share = shareText === undefined ? undefined : parseShareText(shareText);
  if (shareText !== undefined && share === undefined) {
    const bound = "a share is percent from 0 to 100: 51%, >25, 25-50%";
    remarks.push({ code: "BAD_SHARE", field: "share", value: `is ${excerpt(shareText)}`, bound });
  }
  const facts = { ...given, share: carriesShare ? share : undefined, role: attributes.get("role") ?? edge.label };
  const statusText = attributes.get("status");
  const status = claimStatuses.find((one) => one === statusText) ?? frame.status;
  if (statusText !== undefined && status !== statusText) {
    const bound = `give one of ${claimStatuses.join(", ")}`;
    remarks.push({ code: "UNKNOWN_WORD", field: "status", value: `is ${excerpt(statusText)}`, bound });
  }
  const own: Spell = { since: attributes.get("since"), until: attributes.get("until") };
  const spells = edge.spells.length > 0 ? edge.spells : [own];
  const ways = [{ from: frame.from, to: frame.to }];
  if (direction === "both" && directed) ways.push({ from: frame.to, to: frame.from });
  const relationships = spells.flatMap(({ since, until }) =>
    ways.map((ends) =>
      makeRelationship(
        {
          ...facts,
          ...{ dataset: frame.dataset, kind: frame.kind, ...ends, status },
          ...{ since: toDateText(since), until: toDateText(until), key: edge.id ?? JSON.stringify([...attributes]) },
        },
        said,
      ),
    ),
  );
  const unread = [...attributes.keys()].filter((name) => !read.has(name));
  const leftOut = [
    ...unread.map((name) => `attribute ${name} of an edge`),
    ...(share !== undefined && !carriesShare ? [`share of ${frame.kind}, which carries none`] : []),
    ...(edge.undated === true ? ["time of an edge that is no date"] : []),
  ];
  return { relationships, remarks, leftOut };
}
