import { type Act, type ActOf, axes, foldings } from "./act.ts";
import {
  anyIds,
  type Field,
  group,
  id,
  kinds,
  oneOf,
  openDate,
  page,
  pixels,
  someIds,
  someStatuses,
  statuses,
} from "./act-fields.ts";

type Forms = {
  readonly [Kind in Act["kind"]]: {
    /** What an address calls it. */
    readonly name: string;
    /** In the order in which they are written. */
    readonly fields: { readonly [Name in Exclude<keyof ActOf<Kind>, "kind">]: Field<ActOf<Kind>[Name]> };
  };
};

/** How an address states each kind of act. A name that was once used keeps its meaning: old links are read too. */
const forms: Forms = {
  expand: { name: "expand", fields: { entity: id, group, page, statuses: someStatuses } },
  collapse: { name: "collapse", fields: { entity: id, group } },
  hide: { name: "hide", fields: { ids: someIds } },
  unhide: { name: "unhide", fields: { ids: someIds } },
  fold: { name: "fold", fields: { by: oneOf(foldings), key: id } },
  unfold: { name: "unfold", fields: { by: oneOf(foldings), key: id } },
  pin: { name: "pin", fields: { id, x: pixels, y: pixels } },
  unpin: { name: "unpin", fields: { id } },
  focus: { name: "focus", fields: { ids: anyIds } },
  arrange: { name: "arrange", fields: { layout: id } },
  filter: { name: "off", fields: { kinds, statuses } },
  span: { name: "span", fields: { from: openDate, until: openDate, axis: oneOf(axes) } },
};

/** An act as an address states it: its name and its fields between colons, such as `pin:acme:120:-40`. */
export function formatAct(act: Act): string {
  const { name, fields } = forms[act.kind];
  const values: Readonly<Record<string, unknown>> = { ...act };
  const written = Object.entries<Field<unknown>>(fields).map(([field, { write, usual }]) => {
    const text = write(values[field]);
    return { text, isLeftOut: usual !== undefined && text === write(usual) };
  });
  const last = written.findLastIndex(({ isLeftOut }) => !isLeftOut);
  return [name, ...written.slice(0, last + 1).map(({ text }) => text)].join(":");
}

/** The act that a text states; null where it states none that is known. Never throws. */
export function parseAct(text: string): Act | null {
  const [name, ...texts] = text.split(":");
  const found = Object.entries(forms).find(([, form]) => form.name === name);
  if (!found) return null;
  const [kind, { fields }] = found;
  const readers = Object.entries<Field<unknown>>(fields);
  const values = readers.map(([field, { read, usual }], index) => {
    const stated = texts[index];
    return [field, stated === undefined ? usual : read(stated)] as const;
  });
  if (texts.length > readers.length || values.some(([, value]) => value === undefined)) return null;
  return { kind, ...Object.fromEntries(values) } as Act;
}
