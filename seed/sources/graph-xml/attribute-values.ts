import { excerpt, type Refusal } from "../refusal.ts";

/** Values of attributes as properties, and those that are none, each refused as a field. */
export interface ReadAttributes {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly remarks: readonly Refusal[];
}

/** Reads the attributes that are texts and those that are numbers, by the names of our properties. */
export function readAttributes(
  attributes: ReadonlyMap<string, string>,
  { texts, numbers }: { readonly texts: readonly string[]; readonly numbers: readonly string[] },
): ReadAttributes {
  const facts: Record<string, unknown> = {};
  const remarks: Refusal[] = [];
  for (const key of texts) facts[key] = attributes.get(key);
  for (const key of numbers) {
    const text = attributes.get(key)?.trim() ?? "";
    if (text === "") continue;
    if (Number.isFinite(Number(text))) facts[key] = Number(text);
    else remarks.push({ code: "WRONG_TYPE", field: key, value: `is ${excerpt(text)}`, bound: "give a number" });
  }
  const money = findBadMoney(attributes.get("amount"), attributes.get("currency"));
  if (money === undefined) return { facts, remarks };
  return { facts: { ...facts, amount: undefined, currency: undefined }, remarks: [...remarks, money] };
}

function findBadMoney(amount: string | undefined, currency: string | undefined): Refusal | undefined {
  if (amount === undefined && currency === undefined) return undefined;
  const bound = "an amount and its currency go together";
  if (amount === undefined) return { code: "BAD_MONEY", field: "amount", value: "is missing", bound };
  if (currency === undefined) return { code: "BAD_MONEY", field: "currency", value: "is missing", bound };
  return undefined;
}
