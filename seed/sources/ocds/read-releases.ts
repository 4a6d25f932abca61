import { TextDecoder } from "node:util";
import type { ImportContext, ImportFile, Place, ReadRow } from "../importer.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../reading/json-fields.ts";
import { guardJson } from "../reading/json-guard.ts";
import type { Refusal } from "../refusal.ts";
import { splitPackage } from "./split-package.ts";

/** A release of a procurement, or a record that only says where its releases are. */
export interface ReleaseRow {
  readonly place: Place;
  /** Releases of the row: one, or those of a record without a compiled one. */
  readonly releases: readonly JsonObject[];
  /** What stands around the releases of a package. */
  readonly about: JsonObject | undefined;
}

/** The lists that a release package and a record package hold. */
const keys = ["releases", "records"];

/**
 * The releases of packages, record packages and bare releases, as JSON, JSON Lines or a list. Of a record the compiled
 * release counts where there is one. What stands around a package's list comes as a row without releases, which is
 * none of the file's rows: `about` only.
 */
export async function* readReleases(
  files: readonly ImportFile[],
  { lineBytes, depth }: Pick<ImportContext, "lineBytes" | "depth">,
): AsyncGenerator<ReadRow<ReleaseRow>> {
  for (const file of files) {
    for await (const { kind, place, bytes, length } of splitPackage(file, { keys, bound: lineBytes })) {
      const raw = new TextDecoder().decode(bytes);
      const parsed = parse(bytes, { length, lineBytes, depth });
      if ("refusal" in parsed) {
        yield { place, raw, ...parsed };
        continue;
      }
      const { value } = parsed;
      const releases = releasesOf(value);
      if (releases !== undefined) yield { place, raw, row: { place, releases, about: undefined } };
      else if (kind === "envelope" && isPackage(value))
        yield { place, raw, row: { place, releases: [], about: value } };
      else yield { place, raw, refusal: notOcds };
    }
  }
}

/** The releases that a value is or holds; undefined where it is neither a release nor a record. */
function releasesOf(value: JsonObject): readonly JsonObject[] | undefined {
  const ocid = textAt(value, "ocid");
  const compiled = objectAt(value, "compiledRelease");
  if (Object.keys(compiled).length > 0) return [{ ...(ocid !== undefined && { ocid }), ...compiled }];
  if (ocid === undefined) return undefined;
  if (!Object.hasOwn(value, "releases")) return [value];
  // A record may give the address of a release in place of the release.
  return listAt(value, "releases").filter(
    (one): one is JsonObject => isObject(one) && textAt(one, "ocid") !== undefined,
  );
}

function isPackage(value: JsonObject): boolean {
  return keys.some((key) => Array.isArray(value[key]));
}

function parse(
  bytes: Uint8Array,
  { length, lineBytes, depth }: { readonly length: number; readonly lineBytes: number; readonly depth: number },
): { readonly value: JsonObject } | { readonly refusal: Refusal } {
  if (length > lineBytes) {
    const bound = `a release has at most ${lineBytes}`;
    return { refusal: { code: "LINE_TOO_LONG", field: "line", value: `has ${length} bytes`, bound } };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    const value: unknown = JSON.parse(text);
    const refusal = guardJson(text, value, depth);
    if (refusal !== undefined) return { refusal };
    return isObject(value) ? { value } : { refusal: notOcds };
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    const said = isEncoding ? "is not valid UTF-8" : `is not JSON (${error instanceof Error ? error.message : error})`;
    const code = isEncoding ? "ENCODING" : "NOT_JSON";
    return { refusal: { code, field: "line", value: said, bound: "give a whole release, record or package" } };
  }
}

const notOcds: Refusal = {
  code: "MISSING_KEY",
  field: "ocid",
  value: "is missing",
  bound: "a release or a record names its process",
};
