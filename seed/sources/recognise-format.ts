/** What the beginning of a file in each format holds, the surest first. */
const marks: readonly (readonly [format: string, mark: RegExp])[] = [
  ["graphml", /<(?:\w+:)?graphml[\s>]/],
  ["gexf", /<gexf[\s>]/],
  ["gleif", /<(?:\w+:)?(?:LEIData|RelationshipData|ReportingExceptionData|LEIRecord|RelationshipRecord)[\s>]/],
  ["linchpin", /^\s*\{"record":"(?:dataset|source|entity|relationship)"/],
  ["bods", /"statementI[dD]"\s*:|"recordType"\s*:\s*"(?:entity|person|relationship)"/],
  ["ocds", /"ocid"\s*:/],
  ["gleif", /"LEI"\s*:.*"Entity"\s*:|"(?:StartNode|ExceptionCategory)"\s*:/s],
  [
    "opensanctions",
    /"schema"\s*:.*"(?:datasets|referents)"\s*:|"(?:datasets|referents)"\s*:.*"schema"\s*:|^\s*\{"op":"(?:ADD|MOD|DEL)"/s,
  ],
  ["ftm", /"schema"\s*:.*"properties"\s*:|"properties"\s*:.*"schema"\s*:/s],
  ["opensanctions", /^"?canonical_id"?,|^"?id"?,"?schema"?,"?name"?,/],
  ["gleif", /^"?LEI"?,"?(?:Entity\.|LEI\.|ExceptionCategory|Exception\.)|^"?Relationship\.StartNode\./],
  ["usaspending", /^[^\n]*\b(?:contract_award_unique_key|prime_award_unique_key)\b/],
  ["icij", /^[^\n]*\bnode_id(?:_start)?\b/],
  ["ofac-sdn", /^\d+\s*,[^\n]*-0-\s*(?:,|\r?\n|$)/],
  ["csv", /^[^\n{[<]+[,;\t|][^\n]*\r?\n[^\n{[<]+[,;\t|]/],
];

/** The format that a file looks like by its beginning, or undefined where it looks like none that we know. */
export function recogniseFormat(head: string): string | undefined {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  return marks.find(([, mark]) => mark.test(text))?.[0];
}
