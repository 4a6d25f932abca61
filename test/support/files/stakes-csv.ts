/** Two good rows and one whose firm has no name. */
export const stakesCsv = "holder,holder_id,firm,firm_id,pct\nAna,1,Acme,2,40\nBen,3,,2,4\nCleo,4,Acme,2,5\n";

/** What its columns mean, under a title of the dataset. */
export const mappingOf = (
  title: string,
) => `dataset: { id: stakes, title: '${title}', publisher: Borealis Register, licence: CC BY 4.0, version: "2026-10" }
source: { title: Register of stakes, tier: PRIMARY }
files:
  - entities:
      - { as: owner, kind: PERSON, name: "{holder}", localId: "{holder_id}" }
      - { as: asset, kind: FIRM, name: "{firm}", localId: "{firm_id}" }
    relationships:
      - { kind: OWNS, from: owner, to: asset, share: "{pct}", status: REPORTED, key: "{holder_id}" }
`;
