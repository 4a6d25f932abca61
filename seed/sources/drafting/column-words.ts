import type { EntityKind } from "../../../server/domain/entity.ts";
import type { RelationshipKind } from "../../../server/domain/relationship-kinds.ts";

/** The words of a column's name in lower case, in the singular: `Government_Customers` is government, customer. */
export function wordsOf(name: string): readonly string[] {
  const apart = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").toLowerCase();
  return (apart.match(/[\p{L}\d]+/gu) ?? []).map(toSingular);
}

function toSingular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words that say what kind of entity a column names, the most telling first. */
export const kindWords: readonly (readonly [EntityKind, readonly string[]])[] = [
  ["AGENCY", ["agency", "department", "ministry", "government", "police", "authority", "regulator", "buyer"]],
  ["PERSON", ["person", "people", "individual", "director", "officer", "founder", "relative"]],
  ["CONTRACT", ["contract", "award", "tender"]],
  ["INVESTIGATION", ["investigation", "probe", "lawsuit", "case"]],
  ["PRODUCT", ["product", "model", "component"]],
  ["FACILITY", ["facility", "site", "plant"]],
  ["MANUFACTURER", ["manufacturer", "maker"]],
  ["BACKER", ["backer", "investor", "fund"]],
  [
    "FIRM",
    [
      ...["company", "firm", "vendor", "supplier", "reseller", "customer", "client", "contractor", "recipient"],
      ...["issuer", "organisation", "organization", "business", "subsidiary", "parent", "owner", "shareholder"],
      ...["holder", "lender", "borrower", "asset", "member", "partner", "seller", "payer", "payee"],
    ],
  ],
];

/** What a word says of the column's entity: which end it is of which kind of relationship. */
export const roleWords: ReadonlyMap<string, { readonly kind: RelationshipKind; readonly end: "from" | "to" }> = new Map(
  (
    [
      ["SUPPLIES", "from", ["supplier", "vendor"]],
      ["SUPPLIES", "to", ["customer", "client"]],
      ["OWNS", "from", ["owner", "shareholder", "holder", "parent"]],
      ["OWNS", "to", ["subsidiary", "asset"]],
      ["BACKS", "from", ["backer", "investor"]],
      ["LENDS_TO", "from", ["lender"]],
      ["LENDS_TO", "to", ["borrower"]],
      ["OFFICER_OF", "from", ["officer", "director"]],
      ["FOUNDED", "from", ["founder"]],
      ["MEMBER_OF", "from", ["member"]],
      ["MAKES", "from", ["maker", "manufacturer"]],
      ["BUYS_UNDER", "from", ["buyer"]],
      ["SELLS_UNDER", "from", ["contractor", "seller"]],
      ["PAYS", "from", ["payer"]],
      ["PAYS", "to", ["payee", "recipient"]],
    ] as const
  ).flatMap(([kind, end, words]) => words.map((word) => [word, { kind, end }] as const)),
);

/** What is private about people, and never suggested. */
export const privateWords: ReadonlySet<string> = new Set([
  ...["birth", "born", "dob", "birthday", "birthdate", "passport", "ssn", "address", "street", "phone", "telephone"],
  ...["mobile", "fax", "email", "mail"],
]);

export const keyWords: ReadonlySet<string> = new Set(["id", "key", "code", "no", "nr", "number", "uid", "uuid", "ref"]);
