/** What a schema is a special case of, where it is of more than one. */
const parents: Readonly<Record<string, string>> = {
  LegalEntity: "Thing",
  Asset: "Thing",
  Organization: "LegalEntity",
  Person: "LegalEntity",
  PublicBody: "Organization",
  Company: "Organization",
  Vehicle: "Asset",
  Vessel: "Vehicle",
  Airplane: "Vehicle",
  Security: "Asset",
  RealEstate: "Asset",
  BankAccount: "Asset",
  Contract: "Asset",
  License: "Contract",
  Passport: "Identification",
};

/** Of the schemata that several collections give one thing the one that says most; of equals the one given most often. */
export function mostSpecific(schemata: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const schema of schemata) counts.set(schema, (counts.get(schema) ?? 0) + 1);
  const [best] = [...counts].toSorted(
    ([a, often], [b, seldom]) => depthOf(b) - depthOf(a) || seldom - often || (a < b ? -1 : 1),
  );
  return best?.[0] ?? "Thing";
}

function depthOf(schema: string): number {
  const parent = Object.hasOwn(parents, schema) ? parents[schema] : undefined;
  return parent === undefined ? 0 : 1 + depthOf(parent);
}
