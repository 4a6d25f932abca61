const longest = 120;

/** The name of an entry as it is shown: its end where it is long, and what could split a line or hide a word escaped. */
export function showEntryName(name: string): string {
  const letters = [...name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, toEscape)];
  return letters.length <= longest ? letters.join("") : `…${letters.slice(1 - longest).join("")}`;
}

function toEscape(letter: string): string {
  return `\\u{${letter.codePointAt(0)?.toString(16)}}`;
}

const notes = /^(readme|licen[cs]e|notice|copying)(\.(txt|md|pdf|html?))?$/i;

/** Why an entry of this name is no file of the dataset; undefined where it is one. A folder's name ends in a slash. */
export function passedOverFor(name: string): string | undefined {
  const parts = name.split("/");
  const last = parts.at(-1) ?? "";
  if (last === "") return "folder of an archive";
  if (parts[0] === "__MACOSX" || last === ".DS_Store") return "file of a desktop in an archive";
  return notes.test(last) ? "file of notes (README, LICENSE) in an archive" : undefined;
}
