import { ocds } from "../../../seed/sources/ocds.ts";
import { runImporter, textFile } from "../imports/run-importer.ts";

/** Builders of an invented procurement: a ministry buys ploughs of Acme. */
export const parties = [
  {
    id: "B",
    name: "Ministry of Snow",
    identifier: { scheme: "XX-GOV", id: "01" },
    roles: ["buyer"],
    contactPoint: { name: "Ana" },
  },
  { id: "S", name: "Acme", identifier: { scheme: "XX-REG", id: "007" }, roles: ["supplier"] },
  { id: "L", name: "Cobalt", roles: ["tenderer"] },
];
export const award = {
  id: "A1",
  status: "active",
  suppliers: [{ id: "S", name: "Acme" }],
  value: { amount: 90, currency: "EUR" },
};
export const contract = {
  id: "C1",
  awardID: "A1",
  title: "Ploughs",
  status: "active",
  value: { amount: 1250.5, currency: "EUR" },
  dateSigned: "2024-03-01T00:00:00Z",
  period: { startDate: "2024-04-01T00:00:00Z", endDate: "2024-12-31T00:00:00Z" },
  items: [
    {
      id: "1",
      description: "Red ploughs",
      classification: { scheme: "CPV", id: "43313100", description: "Snowploughs" },
    },
  ],
};
export const release = {
  ocid: "ocds-x-1",
  id: "R1",
  date: "2024-03-02T00:00:00Z",
  tag: ["contract"],
  parties,
  buyer: { id: "B", name: "Ministry of Snow" },
  tender: {
    mainProcurementCategory: "goods",
    procuringEntity: { id: "P", name: "Purchasing House" },
    tenderers: [{ id: "S" }, { id: "L" }],
  },
  awards: [award],
  contracts: [contract],
};
export const about = {
  publisher: { name: "Snow Registry" },
  license: "CC BY 4.0",
  publishedDate: "2024-05-01T10:00:00Z",
};

export const run = (...values: readonly unknown[]) =>
  runImporter(
    ocds,
    values.map((value, at) =>
      textFile(`${at}.json`, typeof value === "string" ? value : JSON.stringify(value, null, 2)),
    ),
    { dataset: "snow" },
  );
