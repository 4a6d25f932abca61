/** What is taken out of a text, and what stands for it: secrets, and what could forge a line of the log. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\/\/[^/\s@]*@/g, "//(redacted)@"],
  [/\b(authorization)(["']?\s*[:=]\s*)\S+(\s+\S+)?/gi, "$1$2(redacted)"],
  [/\b(password|token|secret|credentials)(["']?\s*[:=]\s*)\S+/gi, "$1$2(redacted)"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  [/\u001b\[[0-9;]*[A-Za-z]/g, ""],
  [/\p{Cc}+/gu, " "],
];

/** What the log may say of an error: its kind, message and place, without secrets and control characters. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

const hidden = "(redacted)";

/** Takes secrets out by their patterns, and these by their value wherever they stand. */
export function createRedactor(secrets: readonly string[]): (thrown: unknown) => LoggedError {
  const clean = (text: string) =>
    patterns.reduce(
      (rest, [pattern, word]) => rest.replace(pattern, word),
      secrets.reduce((rest, secret) => rest.replaceAll(secret, hidden), text),
    );
  return (thrown) => {
    if (!(thrown instanceof Error)) return { name: "Thrown", message: clean(String(thrown)) };
    const { name, message, stack } = thrown;
    return { name, message: clean(message), ...(stack !== undefined && { stack: clean(stack) }) };
  };
}
