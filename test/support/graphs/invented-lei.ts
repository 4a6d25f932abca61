/** An invented LEI of 18 characters with its check digits. */
export function lei(base: string): string {
  const digits = [...`${base}00`].map((character) => Number.parseInt(character, 36)).join("");
  const remainder = [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
  return base + String(98 - remainder).padStart(2, "0");
}
