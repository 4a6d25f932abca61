import type { Identifier } from "../../server/domain/entity.ts";
import type { ImportContext, Importer, ImportFile, Mapped } from "./importer.ts";
import { servesAsIdentity, toEntityId } from "./making/entity-id.ts";
import { remarkOnIdentifiers } from "./making/identifier-remarks.ts";
import { type DatasetFacts, makeDataset, makeFileSource, sha256Of } from "./making/make-dataset.ts";
import { makeEntity, makeRelationship, type Said } from "./making/make-records.ts";
import { ownName } from "./making/own-name.ts";
import { measureCoverage } from "./ofac-sdn/measure-coverage.ts";
import { assertParties, type Link, type Party, readSdn, type SdnRow } from "./ofac-sdn/read-parties.ts";
import { readRemarks } from "./ofac-sdn/remarks.ts";
import { excerpt, type Refusal } from "./refusal.ts";

interface SdnSurvey {
  readonly facts: DatasetFacts;
  /** The entity of each party by the list's number. */
  readonly ids: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The numbers of those whose primary name it is, and of those whose alias it is; names without a last full stop. */
  readonly named: Bearers;
  readonly alsoNamed: Bearers;
}

type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The US list of sanctioned parties in the Treasury's CSV layout: `sdn.csv` with `alt.csv`, `add.csv` and
 * `sdn_comments.csv`. Links stand only in remarks and by name: one that does not name exactly one party is refused.
 */
export const ofacSdn: Importer<SdnRow, SdnSurvey> = {
  format: "ofac-sdn",
  title: "OFAC SDN list",
  takes: "sdn.csv with alt.csv, add.csv and sdn_comments.csv, together.",
  defaults: { tier: "PRIMARY", status: "CONFIRMED", licence: "US public domain" },
  refuses: "row",
  repeats: "joined",
  covers: measureCoverage,
  survey: surveyParties,
  begin(context, survey) {
    if (survey === undefined) return [];
    const { facts } = survey;
    const source = sourceOf(facts, context);
    const said = { source: source.id, locator: "list" };
    const name = "Office of Foreign Assets Control";
    const facet = { kind: "AGENCY", name, aliases: ["OFAC"], country: "US" } as const;
    return [makeDataset(facts, context), source, makeEntity({ id: authorityId(facts), ...facet }, said, "stated")];
  },
  read: readSdn,
  map(row, context, survey) {
    if (survey === undefined) throw new Error("parties are mapped after their survey");
    switch (row.row) {
      case "party":
        return toParty(row, context, survey);
      case "link":
        return toLink(row, context, survey);
      case "address":
        return { outcome: "left-out", reason: "address" };
      case "alias":
      case "remark": {
        const refusal = survey.ids.has(row.number) ? undefined : unknownParty(row.number);
        const about = toEntityId({ strong: [], dataset: survey.facts.id, localId: row.number });
        if (refusal !== undefined) return { outcome: "refused", refusal, about };
        return { outcome: "left-out", reason: `${row.row}: told with its party` };
      }
    }
  },
};

async function surveyParties(files: readonly ImportFile[], context: ImportContext): Promise<SdnSurvey> {
  const dataset = context.dataset ?? "ofac-sdn";
  const ids = new Map<string, string>();
  const aliases = new Map<string, string[]>();
  const named = new Map<string, Set<string>>();
  const alsoNamed = new Map<string, Set<string>>();
  const bear = (bearers: Map<string, Set<string>>, name: string, number: string) => {
    const bare = withoutStop(name);
    bearers.set(bare, (bearers.get(bare) ?? new Set()).add(number));
  };
  for await (const read of readSdn(files)) {
    if (!("row" in read)) continue;
    const { row } = read;
    if (row.row === "party") {
      const { identifiers, aliases: said } = readRemarks(row.remark, row.type);
      const strong = ["LEI", "IMO", "DUNS"].flatMap((scheme) => identifiers.filter((one) => one.scheme === scheme));
      ids.set(
        row.number,
        toEntityId({ strong: strong.filter((one) => servesAsIdentity(one)), dataset, localId: row.number }),
      );
      bear(named, row.name, row.number);
      for (const name of said) bear(alsoNamed, name, row.number);
    } else if (row.row === "alias" && row.text !== "") {
      aliases.set(row.number, [...(aliases.get(row.number) ?? []), row.text]);
      bear(alsoNamed, row.text, row.number);
    }
  }
  assertParties(ids.size, files);
  const title = "Specially Designated Nationals list";
  const publisher = "US Treasury, Office of Foreign Assets Control";
  const facts = { id: dataset, title, publisher, licence: "US public domain", publishedOn: context.options.published };
  return { facts: { ...facts, sha256: sha256Of(files) }, ids, aliases, named, alsoNamed };
}

function toParty(party: Party, context: ImportContext, { facts, ids, aliases }: SdnSurvey): Mapped {
  const { number, type, programs, place } = party;
  const remarks = readRemarks(party.remark, type);
  const said: Said = { source: sourceOf(facts, context).id, locator: `${ownName(place.file)}#${place.line}` };
  const id = ids.get(number) ?? "";
  const isAsset = type === "VESSEL" || type === "AIRCRAFT";
  const callSign: readonly Identifier[] =
    party.callSign === undefined || !isAsset ? [] : [{ scheme: "CallSign", value: party.callSign }];
  const entity = makeEntity(
    {
      id,
      kind: isAsset ? "ASSET" : type,
      name: party.name,
      aliases: [...(aliases.get(number) ?? []), ...remarks.aliases],
      component: isAsset ? type.toLowerCase() : undefined,
      description: isAsset ? party.vesselType : party.title,
      website: remarks.website,
      identifiers: [...remarks.identifiers, ...callSign, { scheme: "OFAC", value: number }],
    },
    said,
    type === "FIRM" ? "inferred" : "stated",
  );
  const listings = programs.map((program) =>
    makeRelationship(
      {
        ...{ dataset: facts.id, kind: "SANCTIONS", from: authorityId(facts), to: id },
        ...{ role: program, status: "CONFIRMED", key: `${number}|${program}` },
      },
      said,
    ),
  );
  // Nobody can say what stands in remarks about persons, so nothing is kept of them.
  const values = type === "PERSON" ? {} : { ...party.ship, ...(remarks.rest.length > 0 && { Remarks: remarks.rest }) };
  return {
    outcome: "records",
    records: [entity, ...listings],
    remarks: remarkOnIdentifiers(remarks.identifiers),
    leftOut: [...remarks.leftOut, ...Object.keys(party.ship).map((column) => `column ${column}`)],
    leftovers: Object.keys(values).length === 0 ? [] : [{ record: "entity", id, values }],
  };
}

/** ASSOCIATED_WITH the one party whose primary name it is or, where it is nobody's, the one whose alias it is. */
function toLink({ number, name, place }: Link, context: ImportContext, survey: SdnSurvey): Mapped {
  const { facts, ids, named, alsoNamed } = survey;
  const found = named.get(withoutStop(name)) ?? alsoNamed.get(withoutStop(name));
  const [other, ...others] = found ?? [];
  if (other === undefined || others.length > 0) {
    const code = other === undefined ? "UNKNOWN_ENTITY" : "AMBIGUOUS";
    const value = `is ${excerpt(name)}, borne by ${found === undefined ? "no party" : `${found.size} parties`}`;
    const bound = "a link counts where exactly one party of the list bears the name";
    const about = ids.get(number) ?? "";
    return { outcome: "refused", refusal: { code, field: "Linked To", value, bound }, about };
  }
  const [from, to] = [ids.get(number) ?? "", ids.get(other) ?? ""];
  const said = {
    source: sourceOf(facts, context).id,
    locator: `${ownName(place.file)}#${place.line}`,
    quote: `Linked To: ${name}`,
  };
  const link = { dataset: facts.id, kind: "ASSOCIATED_WITH", from, to, role: "linked to", key: "linked to" } as const;
  return { outcome: "records", records: [makeRelationship({ ...link, status: "CONFIRMED" }, said)] };
}

/** The full stop after a name may be the name's or the remark's, so that it tells no two names apart. */
function withoutStop(name: string): string {
  return name.replace(/\.$/, "");
}

function sourceOf(facts: DatasetFacts, context: ImportContext) {
  const url = "https://sanctionslist.ofac.treas.gov/Home/SdnList";
  return makeFileSource(facts, { tier: "PRIMARY", url }, context);
}

function authorityId({ id }: DatasetFacts): string {
  return toEntityId({ strong: [], dataset: id, localId: "authority OFAC" });
}

function unknownParty(number: string): Refusal {
  const bound = "the file of parties has no such number";
  return { code: "UNKNOWN_ENTITY", field: "ent_num", value: `is ${excerpt(number)}`, bound };
}
