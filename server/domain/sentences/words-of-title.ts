/** Offices that read as part of a sentence; any other wording of a source is quoted instead. */
const titles: ReadonlySet<string> = new Set([
  "auditor",
  "chair",
  "chairman",
  "chairperson",
  "chairwoman",
  "chief executive",
  "chief executive officer",
  "chief financial officer",
  "chief legal officer",
  "chief operating officer",
  "chief strategy officer",
  "chief technology officer",
  "co-chief executive",
  "company secretary",
  "deputy director",
  "director",
  "executive chairman",
  "executive director",
  "executive vice president",
  "general counsel",
  "general manager",
  "managing director",
  "non-executive director",
  "president",
  "secretary",
  "senior vice president",
  "treasurer",
  "vice president",
]);

/** What a title in the past begins with; the sentence is then told in the past. */
const former = /^former /i;

/**
 * The office that the role names, fit for "is … of": `chief executive`, `executive chairman and director`.
 * Undefined where the role says anything else.
 */
export function formatTitle(role: string): string | undefined {
  const title = role.replace(former, "");
  return title.split(" and ").every((part) => titles.has(part.toLowerCase())) ? title : undefined;
}
