/** A file that means harm or was harmed, and what the import must say of it. */
export interface HostileFile {
  readonly title: string;
  readonly content: string | Uint8Array;
  /** Fields that were refused while their row was taken, by code. */
  readonly remarks?: Readonly<Record<string, number>>;
  /** Lines of refused rows with their codes, the first twenty; or the text that the refusal of the file holds. */
  readonly refused: readonly (readonly [line: number, code: string])[] | string;
}

/** Text as bytes that are no UTF-8 where it holds more than ASCII. */
export function latin(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

/** Each entity is ten of the one before it. */
export function laughs(element: string): string {
  const entities = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
  return `<?xml version="1.0"?>\n<!DOCTYPE ${element} [<!ENTITY l0 "ha">${entities.join("")}]>\n<${element}>&l10;</${element}>\n`;
}
