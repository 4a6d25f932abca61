import type { Command } from "./command.ts";

/** All commands, or how one of them is typed. */
export function formatHelp(commands: readonly Command[], about?: Command): string {
  if (about !== undefined) return `npm run linchpin -- ${`${about.name} ${about.usage}`.trim()}\n\n${about.summary}`;
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ["npm run linchpin -- COMMAND", "", ...lines, "", "`help COMMAND` says how one is typed."].join("\n");
}
