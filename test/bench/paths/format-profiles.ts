import type { Profile } from "./profile-work.ts";

/** Profiles as a Markdown table: one line a kind of work. */
export function formatProfiles(profiles: readonly Profile[]): string {
  return [
    "| where the time goes | µs each | by file, share of the busy time |",
    "| --- | --- | --- |",
    ...profiles.map(({ work, microsecondsEach, parts }) => {
      const shares = parts.map(({ part, share }) => `${part} ${(share * 100).toFixed(0)} %`);
      return `| ${work} | ${microsecondsEach.toFixed(0)} | ${shares.join(", ")} |`;
    }),
    "",
  ].join("\n");
}
