import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../server/root.ts";

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: true;
  readonly optional?: true;
  readonly license?: string;
}

const manifest = readJson<Manifest>("package.json");
const locked = Object.entries(readJson<{ packages: Record<string, LockedPackage> }>("package-lock.json").packages);

/** May ship: permissive, or EPL-2.0 for the layout library. Never GPL, never non-commercial. */
const permitted =
  /^(MIT|MIT-0|Apache-2\.0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Python-2\.0|PSF-2\.0|EPL-2\.0|OFL-1\.1|Zlib)$/;

test("direct dependencies are pinned exactly", () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lockfile holds the versions that are pinned", () => {
  const versions = new Map(locked.map(([path, { version }]) => [path, version]));
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(direct.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
});

test("the lockfile leaves it to npm where packages come from", () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("what ships is under a permissive licence: every package of the server, and all that the page is built from", () => {
  const shipped = new Set([...serverPackages(), ...packagesBelow(pagePackages)]);
  const refused = [...shipped]
    .map((path) => ({ path, licence: licenceOf(path) }))
    .filter(({ licence }) => !mayShip(licence))
    .map(({ path, licence }) => `${path}: ${licence}`);
  expect(shipped.size).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test("the page is built from no package that is not installed", () => {
  expect(pagePackages.filter((name) => !existsSync(join(root, "node_modules", name)))).toEqual([]);
});

/** Development packages that do not reach the page: tools, types and what only tests use. */
const tools = new Set([
  "@axe-core/playwright",
  "@biomejs/biome",
  "@testing-library/react",
  "@vitejs/plugin-react",
  "fast-check",
  "graphql-http",
  "jsdom",
  "playwright-core",
  "typescript",
  "vite",
  "vitest",
]);
const pagePackages = Object.keys(manifest.devDependencies).filter(
  (name) => !tools.has(name) && !name.startsWith("@types/") && !name.startsWith("@graphql-codegen/"),
);

function serverPackages(): string[] {
  return locked.filter(([path, { dev }]) => path !== "" && dev === undefined).map(([path]) => path);
}

/** The packages and everything that they depend on, as places below node_modules. */
function packagesBelow(names: readonly string[]): string[] {
  const places = new Set(locked.map(([path]) => path));
  const found = new Set<string>();
  const visit = (from: string, name: string) => {
    const place = nearest(places, { from, name });
    if (place === undefined || found.has(place)) return;
    found.add(place);
    const { dependencies = {} } = readJson<{ dependencies?: Record<string, string> }>(join(place, "package.json"));
    for (const next of Object.keys(dependencies)) visit(place, next);
  };
  for (const name of names) visit("", name);
  return [...found];
}

/** Where Node would find the package: in the innermost node_modules above. */
function nearest(places: ReadonlySet<string>, { from, name }: { from: string; name: string }): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (places.has(place)) return place;
    if (folder === "") return undefined;
  }
}

/** As the installed package says; as the lockfile says for one that is for another platform. */
function licenceOf(path: string): string {
  const file = join(path, "package.json");
  if (!existsSync(join(root, file))) return new Map(locked).get(path)?.license ?? "not stated";
  const { license, licenses } = readJson<{ license?: unknown; licenses?: readonly { type: string }[] }>(file);
  if (typeof license === "string") return license;
  return licenses?.map(({ type }) => type).join(" OR ") ?? "not stated";
}

/** Of alternatives one has to be permitted, of a conjunction every one. */
function mayShip(licence: string): boolean {
  const isPermitted = (name: string) => permitted.test(name.trim());
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every(isPermitted));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as T;
}
