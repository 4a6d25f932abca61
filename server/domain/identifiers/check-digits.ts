/** Whether letters and digits end in the two check digits of ISO/IEC 7064 MOD 97-10, letters counting as 10 to 35. */
export function passesMod97(value: string): boolean {
  let remainder = 0;
  for (const digit of expand(value)) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/** Whether the last digit is Luhn's for what stands before it, letters counting as 10 to 35 (ISO 6166). */
export function passesLuhn(value: string): boolean {
  let sum = 0;
  [...expand(value)].reverse().forEach((digit, place) => {
    const weighted = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += weighted > 9 ? weighted - 9 : weighted;
  });
  return sum % 10 === 0;
}

/** Whether the seventh digit of a ship's IMO number is the last of the sum of the others, weighted 7 to 2. */
export function passesShipCheck(digits: string): boolean {
  return weigh(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits.at(-1));
}

/** The same of a shipping company's IMO number, whose weights and modulus are others. */
export function passesShipCompanyCheck(digits: string): boolean {
  return (11 - (weigh(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(digits.at(-1));
}

/** Whether the last digit of a Russian registration number is the rest of the others: by 11 of 13 digits, by 13 of 15. */
export function passesOgrnCheck(digits: string): boolean {
  const number = BigInt(digits.slice(0, -1));
  const rest = number % (digits.length === 13 ? 11n : 13n);
  return rest % 10n === BigInt(digits.slice(-1));
}

/** Letters as 10 to 35, digits as they are. */
function expand(value: string): string {
  return [...value].map((character) => Number.parseInt(character, 36)).join("");
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
