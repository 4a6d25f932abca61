import { getIntrospectionQuery } from "graphql";
import type { InjectOptions } from "light-my-request";

/** What must come back: a status of these, and a body that matches. */
export interface Expected {
  readonly status: number | readonly number[];
  readonly body?: RegExp;
  readonly milliseconds?: number;
}
export type Attack = readonly [name: string, request: InjectOptions, expected: Expected];

const post = (query: unknown, variables?: unknown): InjectOptions => ({ payload: { query, variables } });
const raw = (payload: string, type = "application/json"): InjectOptions => ({
  payload,
  headers: { "content-type": type },
});
export const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join(" ");
const refused = (body: RegExp): Expected => ({ status: 400, body });
const paths = "query ($question: PathQuestion!) { paths(question: $question) { truncated } }";
const chain = repeat(20, (i) => `fragment F${i} on Entity { relationships { nodes { to { ...F${i + 1} } } } }`);
const doubling = repeat(25, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
const deep = `{ entity(id: "a") { ${"relationships { nodes { to { ".repeat(12)} id ${"} } }".repeat(12)} } }`;
const pages =
  "query ($n: Int) { sources(first: $n) { nodes { soleSupportOf(first: $n) { nodes { to { relationships(first: $n) { nodes { id } } } } } } } }";

/** What is thrown at `/graphql`, by its number in the list of attacks, and what must come back. */
export const attacks: readonly Attack[] = [
  ["A1 101 aliases", post(`{ ${repeat(101, (i) => `a${i}: __typename`)} }`), refused(/TOO_MANY_ALIASES/)],
  [
    "A2 ten operations in one body",
    { payload: Array(10).fill({ query: "{ __typename }" }) },
    refused(/^\{"errors":\[\{[^[]*batch/i),
  ],
  ["A3 2,500 fields", post(`{ ${"__typename ".repeat(2_500)} }`), refused(/more that 2000 tokens/)],
  ["A4 ten directives at one place", post(`{ __typename ${"@aa".repeat(10)} }`), refused(/TOO_MANY_DIRECTIVES/)],
  ["A5 twelve levels of relationships", post(deep), refused(/TOO_DEEP.*|depth/)],
  [
    "A6 the same through 20 fragments",
    post(`{ entity(id: "a") { ...F0 } } ${chain} fragment F20 on Entity { id }`),
    refused(/TOO_DEEP/),
  ],
  [
    "A7 fragments that double",
    post(`{ ...F0 } ${doubling} fragment F25 on Query { __typename }`),
    refused(/too many selections/),
  ],
  [
    "A8 a fragment cycle",
    post("{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }"),
    refused(/VALIDATION/),
  ],
  [
    "A9 a million by variable",
    post("query ($n: Int) { sources(first: $n) { nodes { id } } }", { n: 1_000_000 }),
    refused(/PAGE_SIZE/),
  ],
  ...[-1, 0, 2_147_483_648, 1.5, "5"].map((n): Attack => {
    const query = `{ sources(first: ${JSON.stringify(n)}) { nodes { id } } }`;
    return [`A10 a page of ${JSON.stringify(n)}`, post(query), refused(/PAGE_SIZE.*"bound":100/)];
  }),
  ["A11 pages in pages in pages", post(pages, { n: 100 }), refused(/QUERY_TOO_EXPENSIVE/)],
  [
    "A12 fifty hops",
    post(paths, { question: { from: ["dhs"], to: ["bitmain"], maxHops: 50 } }),
    refused(/TOO_MANY_HOPS/),
  ],
  [
    "A13 190 overlapping fields",
    post(`{ ${repeat(190, (i) => `x: entity(id: "a${i}") { id }`)} }`),
    { ...refused(/TOO_MANY_|tokens/), milliseconds: 200 },
  ],
  [
    "A14 introspection in a circle",
    post("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
    refused(/TOO_DEEP/),
  ],
  ["A14 the standard introspection", post(getIntrospectionQuery()), { status: 200, milliseconds: 500 }],
  ["A15 a field that is nearly one", post("{ grapf }"), refused(/^(?!.*Did you mean)/)],
  ["A16 a bare GET", { method: "GET", url: "/graphql?query={__typename}" }, refused(/CSRF|preflight/)],
  [
    "A16 a GET with the header",
    { method: "GET", url: "/graphql?query={__typename}", headers: { "apollo-require-preflight": "1" } },
    { status: 200 },
  ],
  [
    "A17 a mutation by GET",
    { method: "GET", url: "/graphql?query=mutation{x}", headers: { "apollo-require-preflight": "1" } },
    { status: [400, 405] },
  ],
  ...["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", "message/x"].map(
    (type): Attack => [`A18 sent as ${type}`, raw('{"query":"{__typename}"}', type), { status: [400, 415] }],
  ),
  ["A19 a body of 300 kB", raw(JSON.stringify({ query: "{ __typename }", x: "x".repeat(300_000) })), { status: 413 }],
  [
    "A19 gzip",
    {
      payload: Buffer.from([0x1f, 0x8b, 8, 0]),
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
    },
    { status: 400 },
  ],
  ...[
    "{bad",
    "null",
    "[]",
    '"x"',
    '{"query":{"a":1}}',
    '{"__proto__":{}}',
    '{"query":"{__typename}","variables":[1]}',
  ].map((body): Attack => [`A20 the body ${body}`, raw(body), { status: 400, body: /^\{"errors":/ }]),
  [
    "A20 UTF-16",
    raw('{"query":"{__typename}"}', "application/json; charset=utf-16"),
    { status: 415, body: /^\{"errors":/ },
  ],
  [
    "A20 5,000 levels",
    raw(`{"query":"{__typename}","variables":{"a":${"[".repeat(5_000)}${"]".repeat(5_000)}}}`),
    { status: 400, body: /nests deeper/ },
  ],
  ...["* OR name:/.*a.*b.*/", "/b testing", "ab AND", "tb-", "\\ab", "(((((ab", '"unclosed', "acme^", "~ab"].map(
    (text): Attack => [
      `A24 the text ${text}`,
      post("query ($t: String!) { search(text: $t) { total } }", { t: text }),
      { status: 200, milliseconds: 1_000 },
    ],
  ),
  ...["x".repeat(10_240), repeat(500, (i) => `term${i}~2`)].map(
    (text): Attack => [
      `A25 the text ${text.slice(0, 20)}`,
      post("query ($t: String!) { search(text: $t) { total } }", { t: text }),
      { status: 400, milliseconds: 300 },
    ],
  ),
  [
    "A26 Cypher in an enum",
    post('query ($f: RelationshipFilter) { subgraph(ids: ["dhs"], filter: $f) { truncated } }', {
      f: { direction: "EITHER} RETURN 1 //" },
    }),
    { status: 400 },
  ],
  ...["OWNS`]-() DETACH DELETE n //", "OWNS\\u0060]-() DETACH DELETE n //"].map(
    (kind): Attack => [
      `A27 the kind ${kind}`,
      post('query ($f: RelationshipFilter) { subgraph(ids: ["dhs"], filter: $f) { truncated } }', {
        f: { kinds: [kind] },
      }),
      { status: 400 },
    ],
  ),
  [
    "A28 Cypher in a key",
    post('query ($f: RelationshipFilter) { subgraph(ids: ["dhs"], filter: $f) { truncated } }', {
      f: { "name}) MATCH (n) DETACH DELETE n //": 1 },
    }),
    { status: 400 },
  ],
  ...[{ $ne: null }, ["a"], "", "a".repeat(201), "\u0000", "\ud800"].map(
    (id): Attack => [
      `A29 the id ${JSON.stringify(id).slice(0, 20)}`,
      post("query ($id: ID!) { entity(id: $id) { id } }", { id }),
      { status: 400 },
    ],
  ),
  [
    "A29 an id of 1 MB",
    post("query ($id: ID!) { entity(id: $id) { id } }", { id: "a".repeat(1_048_576) }),
    { status: 413 },
  ],
  ...["PUT", "DELETE", "PATCH"].map(
    (method): Attack => [`A37 ${method}`, { method: method as "PUT", url: "/graphql" }, { status: 404 }],
  ),
  [
    "A37 200 headers",
    { ...post("{ __typename }"), headers: Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x-${i}`, "1"])) },
    { status: 431 },
  ],
  [
    "A37 another host",
    { ...post("{ __typename }"), headers: { host: "evil.example" } },
    { status: 400, body: /BAD_HOST/ },
  ],
  ...["*", "?*?*?*"].map(
    (text): Attack => [
      `A25 the text ${text}`,
      post("query ($t: String!) { search(text: $t) { total } }", { t: text }),
      { status: 200, body: /"total":0/, milliseconds: 300 },
    ],
  ),
];
