import type { FoundPath } from "../../question/kinds/paths.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";

/** Terms in the order in which they are drawn and summed. */
export const costTerms = ["length", "doubt", "hub", "age"] as const;

/** What each term adds to the cost, over all steps; terms that add nothing are left out. */
export function sumTerms({
  terms,
}: Pick<FoundPath, "terms">): readonly { readonly name: string; readonly value: number }[] {
  return costTerms
    .map((name) => ({
      name,
      value: terms.filter((term) => term.name === name).reduce((sum, { value }) => sum + value, 0),
    }))
    .filter(({ value }) => value > 0);
}

interface Props {
  readonly path: FoundPath;
  /** The cost of the worst path beside it: the bar that fills the width. */
  readonly most: number;
}

/** The cost of a path as a bar, cut by term. */
export function CostBar({ path, most }: Props) {
  const terms = sumTerms(path);
  const label = terms.map(({ name, value }) => `${words.path.terms[name] ?? name} ${formatDecimal(value)}`).join(", ");
  return (
    <svg className="cost-bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      {terms.map(({ name, value }, index) => {
        const before = terms.slice(0, index).reduce((sum, term) => sum + term.value, 0);
        return (
          <rect
            key={name}
            className={`term-${name}`}
            x={(before / most) * 100}
            width={(value / most) * 100}
            height="1"
          />
        );
      })}
    </svg>
  );
}
