/** What a refusal says of itself: the field, the value that was given, the bound that it met. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

interface CatalogueEntry {
  /** The HTTP status where the error reaches an HTTP client as a whole answer. */
  readonly status: number;
  /** One sentence for the reader; `{name}` is filled from the details. */
  readonly sentence: string;
  /** What the reader can do. */
  readonly next: string;
}

/**
 * Every error that leaves the system, by its code. Clients switch on the code.
 * `test/unit/server/errors.test.ts` proves that each entry reads as a sentence.
 */
// biome-ignore format: a table, one row a line
export const catalogue = {
  PAGE_SIZE: { status: 400, sentence: "{field} is {value}, but a page holds 1 to {bound}.", next: "Ask for at most {bound} and go on with `after`." },
  BAD_CURSOR: { status: 400, sentence: "{field} {value} is no cursor of this list.", next: "Pass an endCursor that this list gave, or leave it out." },
  TOO_MANY_HOPS: { status: 400, sentence: "{field} is {value}, but a path may have 1 to {bound} hops.", next: "Ask for at most {bound} hops." },
  TOO_MANY_PATHS: { status: 400, sentence: "{field} is {value}, but an answer holds 1 to {bound} paths.", next: "Ask for at most {bound} paths." },
  TOO_MANY_IDS: { status: 400, sentence: "{field} has {value} ids, but it takes 1 to {bound}.", next: "Ask about at most {bound} at once." },
  ID_FORM: { status: 400, sentence: "{field} {value} cannot be an id: an id has 1 to {bound} characters and no control characters.", next: "Copy the id from an answer, or find it with `search`." },
  TEXT_FORM: { status: 400, sentence: "{field} cannot be searched: {value}.", next: "Give up to 8 words in at most {bound} characters." },
  BAD_DATE: { status: 400, sentence: "{field} {value} is no calendar date.", next: "Write 2019, 2019-05 or 2019-05-14." },
  OUT_OF_RANGE: { status: 400, sentence: "{field} is {value}, but it must be {bound}.", next: "Give a value inside that range." },
  ONE_OF: { status: 400, sentence: "Exactly one of {field} and {bound} must be given.", next: "Give one of the two and leave the other out." },
  UNKNOWN_IDS: { status: 400, sentence: "{field} names what is not in the graph: {value}.", next: "Find the id with `search`." },
  UNKNOWN_GROUP: { status: 400, sentence: "{field} names {value}, which is no group of the entity under the filter; a key is KIND:DIRECTION:ENTITYKIND, and the groups are: {bound}.", next: "Open one of these groups, or loosen the filter." },
  TOO_MANY_GROUPS: { status: 400, sentence: "{field} names {value} groups, but one question opens at most {bound}.", next: "Open the others with another question." },
  UNKNOWN_DATASET: { status: 400, sentence: "{field} names no dataset of the graph: {value}.", next: "Find its id with `npm run linchpin -- datasets`." },
  CONTRADICTION: { status: 400, sentence: "{field} contradicts the rest of the question: {value}.", next: "Drop one of the two." },
  UNSUPPORTED: { status: 400, sentence: "{field} is more than the {bound} can answer: {value}.", next: "Leave it out, or start the server with ENGINE=projection." },
  BAD_ORDER: { status: 400, sentence: "{field} is {value}, which names neither a family nor a kind of relationship.", next: "Write families or kinds, each with `*` after it where it may repeat." },
  QUERY_TOO_EXPENSIVE: { status: 400, sentence: "The operation may return {value} things, but one operation may return {bound}.", next: "Ask for smaller pages or fewer nested lists." },
  TOO_MANY_ALIASES: { status: 400, sentence: "The operation has {value} aliases, but {bound} are allowed.", next: "Split it into several operations." },
  TOO_MANY_ROOT_FIELDS: { status: 400, sentence: "The operation has {value} root fields, but {bound} are allowed.", next: "Split it into several operations." },
  TOO_DEEP: { status: 400, sentence: "The operation exceeds depth limits: {field} is {value}, but {bound} is allowed.", next: "Ask in several smaller operations." },
  TOO_MANY_SELECTIONS: { status: 400, sentence: "The operation has too many selections: more than {bound} after its fragments are spread.", next: "Ask in several smaller operations." },
  TOO_MANY_DIRECTIVES: { status: 400, sentence: "One place has {value} directives, but {bound} are allowed.", next: "Remove directives." },
  STRING_FORM: { status: 400, sentence: "{field} cannot be read: a text has at most {bound} characters, no NUL and no half of a surrogate pair.", next: "Shorten it and give it as plain Unicode." },
  BAD_BODY: { status: 400, sentence: "The body of the request cannot be read: {value}.", next: "Send a JSON object with a `query`, in UTF-8." },
  BAD_MEDIA_TYPE: { status: 415, sentence: "The body is sent as {value}, but only {bound} is taken.", next: "Send it as {bound}." },
  BODY_TOO_LARGE: { status: 413, sentence: "The body is larger than {bound} bytes.", next: "Ask in several smaller operations." },
  BAD_HEADERS: { status: 431, sentence: "The request has more than {bound} headers.", next: "Send fewer headers." },
  BAD_HOST: { status: 400, sentence: "The server does not answer under the name {value}.", next: "Use the address that `npm start` printed, or start with PUBLIC_HOST={value}." },
  BAD_REQUEST: { status: 400, sentence: "The request cannot be answered: {value}.", next: "See the README for what each address takes." },
  TOKEN_NEEDED: { status: 401, sentence: "The token is missing or wrong.", next: "Send `Authorization: Bearer` with the token that the server was started with." },
  WRITING_OFF: { status: 403, sentence: "Importing over HTTP is switched off on this server.", next: "Start it with LINCHPIN_TOKEN set to 32 random characters or more, or import with `npm run linchpin -- import`." },
  FOREIGN_PAGE: { status: 403, sentence: "Only this server's own pages and programs on its machine may import: {value}.", next: "Open /data on this server; a program sends the header `linchpin-import: 1`." },
  BAD_FORM: { status: 400, sentence: "The form cannot be taken: {field} {value}.", next: "{bound}" },
  UPLOAD_TOO_LARGE: { status: 413, sentence: "The upload is larger than {bound} megabytes.", next: "Import it with `npm run linchpin -- import`, or start the server with a larger IMPORT_MEGABYTES." },
  UPLOAD_STALLED: { status: 408, sentence: "Nothing of the request came for {bound} seconds.", next: "Send it again; over a slow line use `npm run linchpin -- import` on the server's machine." },
  UPLOAD_CUT: { status: 400, sentence: "The upload ended before it was whole.", next: "Send it again." },
  NO_ROOM: { status: 507, sentence: "The disk of the server is full.", next: "Make room in LINCHPIN_HOME and send it again." },
  NOT_FOUND: { status: 404, sentence: "There is nothing at this address.", next: "The pages start at /, the API is at /graphql." },
  RATE_LIMITED: { status: 429, sentence: "This address has asked more than {bound}.", next: "Ask again in {value} seconds." },
  TOO_BUSY: { status: 503, sentence: "The server is answering as many questions as it can.", next: "Ask again in a few seconds." },
  DEADLINE: { status: 503, sentence: "The question took longer than {bound} seconds and was stopped.", next: "Ask for less at once: smaller pages, fewer ids, a filter; for paths fewer hops." },
  TOO_MUCH_MEMORY: { status: 503, sentence: "The question needs more memory than the database gives to one question.", next: "Ask for less at once: smaller pages, fewer ids, a filter; for paths fewer hops." },
  FINGERPRINT_PENDING: { status: 503, sentence: "The fingerprint of this version of the graph is still being worked out, which reads all of it.", next: "Ask again in a minute, or ask for `version`, which changes with the content as well." },
  DATABASE_AWAY: { status: 503, sentence: "The database cannot be reached just now.", next: "Ask again in a few seconds; the server reconnects by itself." },
  GRAPH_CHANGED: { status: 503, sentence: "The graph changed while the question was answered.", next: "Ask again; the next answer is on the new version." },
  INTERNAL: { status: 500, sentence: "Internal server error ({value}).", next: "Report it with this request id." },
  BAD_ENVIRONMENT: { status: 500, sentence: "{field}={value} in the environment is not usable: it must be {bound}.", next: "Correct or unset it and start again." },
  BAD_USAGE: { status: 400, sentence: "{value}.", next: "Run `npm run linchpin -- help`." },
  PORT_BUSY: { status: 500, sentence: "Port {value} on {field} is taken by another program.", next: "Stop that program, or start with PORT set to a free port." },
  HOME_BUSY: { status: 500, sentence: "Another Linchpin (process {value}) is running on {field}.", next: "Use that one, stop it, or start with LINCHPIN_HOME set to another folder." },
  NO_DATABASE: { status: 500, sentence: "No Neo4j could be started: {value}.", next: "{bound}" },
  DATABASE_START: { status: 500, sentence: "Neo4j did not start: {value}.", next: "Read {field} for its own words." },
  DATABASE_LOGIN: { status: 500, sentence: "Neo4j at {field} refused the user name or password.", next: "Set NEO4J_USERNAME and NEO4J_PASSWORD to a login of that server." },
  MIGRATION_DRIFT: { status: 500, sentence: "Migration {field} was applied to this database as {value}, but the file now reads as {bound}.", next: "Restore the file; put a change into a new migration." },
  MIGRATION_UNKNOWN: { status: 500, sentence: "The database has migration {value}, which this version does not know.", next: "Start a newer Linchpin on it, or use another database." },
  NO_FORMAT: { status: 404, sentence: "There is no format {value}.", next: "Ask for one of {bound}." },
  NO_QUARANTINE: { status: 404, sentence: "No refused rows are kept of the import run {value}.", next: "Import the files again: a report with refused rows names their run." },
  IMPORT_BUSY: { status: 409, sentence: "Another import is running (process {value} on {field}).", next: "Wait until it is done, or stop it." },
  IMPORT_LOST: { status: 409, sentence: "Another import has taken the graph over from this one: it writes nothing more.", next: "Import the same files again when the other is done; what was committed stands." },
  BAD_QUESTION: { status: 400, sentence: "{field} is no question that can be asked: {value}.", next: "{bound}" },
  NOTHING_FOUND: { status: 400, sentence: "There is nothing to write: {value}.", next: "Ask more widely; no file was made." },
  IMPORT_RUNNING: { status: 503, sentence: "The graph is being changed ({value}): it is of no one version until that has ended.", next: "Ask again when it is done." },
  CHANGED_WHILE_READ: { status: 503, sentence: "The graph changed from version {value} to {bound} while it was being read.", next: "Start again when no import is running; no file was made." },
  OUTPUT_REFUSED: { status: 400, sentence: "{field} cannot be written: {value}.", next: "{bound}" },
  OUTPUT_FULL: { status: 507, sentence: "There is no room left for {field}: {value}.", next: "Make room there, or write to a folder on another disk; no file was made." },
  DISK_FULL: { status: 507, sentence: "The disk that {field} is on is full.", next: "Make room there, or set LINCHPIN_HOME to a folder on another disk, and start again." },
  BULK_REFUSED: { status: 400, sentence: "The import cannot go in bulk: {value}.", next: "{bound}" },
  BULK_FAILED: { status: 500, sentence: "Neo4j's importer did not take the files: {value}.", next: "Read {field} for its own words; --no-bulk imports without it. Nothing was written." },
  FILE_REFUSED: { status: 400, sentence: "{field}: {value}.", next: "{bound}" },
  BAD_RECORD: { status: 400, sentence: "{where}: {field} {value}; {bound}.", next: "Mend the line and import the file again; nothing was written." },
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof catalogue;

/** An error of the catalogue, worded. Everything else that is thrown is a bug or a broken world. */
export class LinchpinError extends Error {
  override readonly name = "LinchpinError";
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  readonly next: string;
  readonly status: number;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    const entry = catalogue[code];
    super(fill(entry.sentence, details), options);
    this.code = code;
    this.details = details;
    this.next = fill(entry.next, details);
    this.status = entry.status;
  }
}

/** What a write into the folder failed with; DISK_FULL where it was that. */
export function toDiskError(error: unknown, folder: string): unknown {
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return isFull ? new LinchpinError("DISK_FULL", { field: folder }, { cause: error }) : error;
}

function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
