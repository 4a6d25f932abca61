import type { ImportOption } from "../../api/imports.ts";

/** An option as the command line writes it, and what the form calls it. */
interface NamedOption {
  readonly flag: string;
  readonly title: string;
}

/** The options of the command line that a text names and that the form has too, in the order of the form. */
export function namedOptions(text: string, options: readonly ImportOption[]): readonly NamedOption[] {
  const flags = new Set(text.match(/--[a-z]+(?:-[a-z]+)*/g));
  return options
    .map(({ name, title }) => ({ flag: `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, title }))
    .filter(({ flag }) => flags.has(flag));
}
