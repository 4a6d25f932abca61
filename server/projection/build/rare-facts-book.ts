import { type RareFacts, type RareFactsColumn, rareFields } from "../rare-facts.ts";
import { TextColumnBuilder } from "../text-column.ts";

/** Gives each distinct set of rare facts its place in the book; place 0 is for none. */
export class RareFactsBook {
  private readonly places = new Map<string, number>([["{}", 0]]);

  place(facts: Partial<RareFacts>): number {
    const stated: Partial<Record<keyof RareFacts, unknown>> = {};
    let isAnyStated = false;
    for (const field of rareFields) {
      const value = facts[field];
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      stated[field] = value;
      isAnyStated = true;
    }
    if (!isAnyStated) return 0;
    const text = JSON.stringify(stated);
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The column of the places in `order`, the book sorted so that equal graphs give equal columns. */
  column(places: Uint32Array, order: Uint32Array): RareFactsColumn {
    const texts = [...this.places.keys()].slice(1).sort();
    const book = new TextColumnBuilder();
    const codeOf = new Uint32Array(this.places.size);
    texts.forEach((text, code) => {
      book.add(text);
      codeOf[this.places.get(text) ?? 0] = code;
    });
    const ordinals = Uint32Array.from(order.keys()).filter((ordinal) => places[order[ordinal] as number] !== 0);
    const codes = texts.length > 65_536 ? new Uint32Array(ordinals.length) : new Uint16Array(ordinals.length);
    ordinals.forEach((ordinal, place) => {
      codes[place] = codeOf[places[order[ordinal] as number] as number] as number;
    });
    return { ordinals, codes, book: book.column() };
  }
}
