import type { FoundPath } from "../../question/kinds/paths.ts";
import { formatDecimal } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { sumTerms } from "./CostBar.tsx";

/** The cost of a path, term by term and step by step. */
export function Arithmetic({ path }: { readonly path: FoundPath }) {
  const sums = sumTerms(path);
  const value = (step: number, name: string) =>
    path.terms.find((term) => term.step === step && term.name === name)?.value;
  return (
    <table className="arithmetic">
      <thead>
        <tr>
          <th scope="col">{words.path.step}</th>
          {sums.map(({ name }) => (
            <th scope="col" key={name}>
              <i className={`swatch term-${name}`} /> {words.path.terms[name] ?? name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {path.steps.map((step, index) => (
          <tr key={step.relationship.id}>
            <th scope="row">{index + 1}</th>
            {sums.map(({ name }) => (
              <td key={name}>{formatDecimal(value(index, name) ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.path.sum}</th>
          {sums.map(({ name, value: total }) => (
            <td key={name}>{formatDecimal(total)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.path.total}</th>
          <td colSpan={sums.length}>{formatDecimal(path.cost)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
