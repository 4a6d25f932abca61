import { parseArgs } from "node:util";

/** The sizes that the command line names; undefined, and said why, where it names what is not there. */
export function chooseSizes<Size extends { readonly name: string }>(
  args: readonly string[],
  { sizes, unlessNamed }: { readonly sizes: readonly Size[]; readonly unlessNamed: readonly string[] },
): readonly Size[] | undefined {
  const options = { size: { type: "string", multiple: true } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return (values.size ?? unlessNamed).map((name) => {
      const size = sizes.find((one) => one.name === name);
      if (size !== undefined) return size;
      throw new Error(`--size is "${name}"; it must be one of ${sizes.map((one) => one.name).join(", ")}.`);
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
