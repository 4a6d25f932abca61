const decimal = /^(-?)(\d+)(?:\.(\d{1,10}))?$/;
const places = 10;

/** Whether the text is a decimal number such as `-1250.5`. */
export function isDecimal(text: string): boolean {
  return decimal.test(text);
}

/** The sum of two amounts as decimal text, exact to the last digit; undefined where one is no decimal of 10 places. */
export function addDecimals(a: string, b: string): string | undefined {
  const first = toUnits(a);
  const second = toUnits(b);
  return first === undefined || second === undefined ? undefined : fromUnits(first + second);
}

/** Which of two amounts is the larger, for `Array.sort`. Throws TypeError where one is no decimal of 10 places. */
export function compareDecimals(a: string, b: string): number {
  const [first, second] = [toUnits(a), toUnits(b)];
  if (first === undefined || second === undefined) throw new TypeError(`${a} or ${b} is no decimal number`);
  return first < second ? -1 : first > second ? 1 : 0;
}

function toUnits(text: string): bigint | undefined {
  const match = decimal.exec(text);
  if (match === null) return undefined;
  const units = BigInt(`${match[2]}${(match[3] ?? "").padEnd(places, "0")}`);
  return match[1] === "-" ? -units : units;
}

function fromUnits(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "");
  const sign = units < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -places)}${fraction === "" ? "" : `.${fraction}`}`;
}
