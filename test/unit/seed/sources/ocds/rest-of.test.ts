import { expect, test } from "vitest";
import { restOf } from "../../../../../seed/sources/ocds/rest-of.ts";

test("items, documents and milestones are left over, without whom to write to", () => {
  const items = [{ id: "1", quantity: 7, deliveryAddress: { streetAddress: "1 Harbour Street" } }];
  const contract = {
    id: "C1",
    title: "Ploughs",
    items,
    documents: [{ id: "D1", url: "https://files.example/1", author: "Ana" }],
    implementation: { transactions: [{ payee: { name: "Ana" } }], milestones: [{ id: "M1", responsibleParty: "Ana" }] },
    mascot: "owl",
  };
  const award = { id: "A1", suppliers: [{ name: "Acme" }], date: "2024-02-01" };
  expect(restOf(contract, "contract", award)).toEqual({
    reasons: [
      "contract.items",
      "contract.documents",
      "contract.mascot, not kept",
      "contract.implementation.transactions, not kept",
      "contract.implementation.milestones",
      "award.date",
    ],
    values: {
      "contract.items": [{ id: "1", quantity: 7 }],
      "contract.documents": [{ id: "D1", url: "https://files.example/1" }],
      "contract.implementation.milestones": [{ id: "M1" }],
      "award.date": "2024-02-01",
    },
  });
});

test("an award that stands for its contract leaves less over", () => {
  const award = { id: "A1", title: "Ploughs", date: "2024-02-01", documents: [{ id: "D1" }] };
  expect(restOf(award, "award", award)).toEqual({
    reasons: ["award.documents"],
    values: { "award.documents": [{ id: "D1" }] },
  });
});
