/** An answer to a path question, as the command asked for it. */
export interface PathReport {
  readonly paths: readonly {
    readonly hops: number;
    readonly cost: number;
    readonly signature: string;
    readonly explanation: readonly { readonly text: string; readonly sources: readonly { readonly id: string }[] }[];
  }[];
  readonly truncated: boolean;
  readonly searched: {
    readonly engine: string;
    readonly exact: boolean;
    readonly hopsReached: number;
    readonly entitiesVisited: number;
    readonly hubsSkipped: readonly { readonly name: string }[];
    readonly graphVersion: string;
  };
  readonly whyNone?: {
    readonly text: string;
    readonly relax: readonly { readonly change: string; readonly hops: number }[];
  } | null;
}

/** The answer as lines for a reader: each path with its sentences, then the bounds of the search. */
export function wordPaths({ paths, truncated, searched, whyNone }: PathReport): readonly string[] {
  return [
    ...paths.flatMap(({ hops, cost, signature, explanation }, place) => [
      `${place + 1}. cost ${cost.toFixed(2)}, ${hops} ${hops === 1 ? "hop" : "hops"}: ${signature}`,
      ...explanation.map(({ text, sources }) => `   ${text} [${sources.map(({ id }) => id).join(", ")}]`),
    ]),
    ...(whyNone
      ? [whyNone.text, ...whyNone.relax.map(({ change, hops }) => `   ${change}: a path of ${hops} hops`)]
      : []),
    `${truncated ? "There are more. " : ""}${wordSearch(searched)}`,
  ];
}

function wordSearch(searched: PathReport["searched"]): string {
  const skipped = searched.hubsSkipped.map(({ name }) => name);
  return [
    `Searched up to ${searched.hopsReached} hops, ${searched.entitiesVisited} entities`,
    searched.exact ? "no better path exists" : "better paths may exist",
    ...(skipped.length > 0 ? [`not walked through: ${skipped.join(", ")}`] : []),
    `${searched.engine} engine, graph version ${searched.graphVersion}`,
  ].join("; ");
}
