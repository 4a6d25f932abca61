import type { EntityFacts } from "../../question/kinds/entity.ts";
import { formatDate } from "../../text/dates.ts";
import { formatMoney } from "../../text/money.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import type { Fact } from "../shared/Facts.tsx";

const regions = new Intl.DisplayNames("en", { type: "region" });

/** What is known of an entity beside its name, in the order in which it is shown. */
export function entityFacts(entity: EntityFacts): readonly Fact[] {
  const says = words.entity;
  return [
    [says.roles, entity.roles.map((role) => words.kinds[role]).join(", ")],
    [says.aliases, entity.aliases.join(", ")],
    [says.country, entity.country && nameCountry(entity.country)],
    ...ownFacts(entity),
    [says.identifiers, entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", ")],
    [says.datasets, entity.datasets.map(({ title }) => title).join(", ")],
  ];
}

function ownFacts(entity: EntityFacts): readonly Fact[] {
  const says = words.entity;
  switch (entity.__typename) {
    case "Contract":
      return [
        [says.contractType, entity.contractType && words.contractTypes[entity.contractType]],
        [says.amount, entity.amount && formatMoney(entity.amount)],
        [says.units, typeof entity.units === "number" && formatCount(entity.units)],
        [says.signedOn, entity.signedOn && formatDate(entity.signedOn)],
      ];
    case "Investigation":
      return [
        [says.openedOn, entity.openedOn && formatDate(entity.openedOn)],
        [says.closedOn, entity.closedOn && formatDate(entity.closedOn)],
        [says.outcome, entity.outcome],
      ];
    case "Product":
    case "Asset":
      return [[says.component, entity.component]];
    case "Facility":
      return [
        [
          says.power,
          typeof entity.capacityMegawatts === "number" && says.megawatts(formatCount(entity.capacityMegawatts)),
        ],
        [says.place, typeof entity.latitude === "number" && `${entity.latitude}, ${entity.longitude}`],
      ];
    case "Jurisdiction":
      return [[says.code, entity.countryCode]];
    default:
      return [];
  }
}

/** The country's name; the code itself where it names none. */
function nameCountry(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}
