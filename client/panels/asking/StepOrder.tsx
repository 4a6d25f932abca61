import type { KindTable } from "../../asking/use-relationship-kinds.ts";
import { optionWords } from "../../text/option-words.ts";
import { words } from "../../text/words.ts";
import { formatStep, parseStep } from "./order-words.ts";

interface Props {
  readonly table: KindTable;
  readonly order: readonly string[];
  readonly onChange: (order: readonly string[]) => void;
}

const firstStep = "OWNERSHIP";

/** Builds the order of a path's steps, one row a step. */
export function StepOrder({ table, order, onChange }: Props) {
  const put = (place: number, step: string) => onChange(order.with(place, step));
  const swap = (place: number) =>
    onChange([...order.slice(0, place - 1), ...order.slice(place - 1, place + 1).reverse(), ...order.slice(place + 1)]);
  return (
    <fieldset className="step-order">
      <legend>{optionWords.order}</legend>
      {order.length === 0 && <p className="quiet">{optionWords.orderNone}</p>}
      <ol>
        {order.map((text, place) => {
          const step = parseStep(text);
          const number = place + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; two may say the same
            <li key={place}>
              <select
                aria-label={optionWords.orderStep(number)}
                value={step.name}
                onChange={(event) => put(place, formatStep({ ...step, name: event.target.value }))}
              >
                <optgroup label={optionWords.anyFamily}>
                  {Object.entries(words.families).map(([family, label]) => (
                    <option key={family} value={family}>
                      {label}
                    </option>
                  ))}
                </optgroup>
                <optgroup label={optionWords.anyKind}>
                  {[...table.values()].map(({ kind, forward }) => (
                    <option key={kind} value={kind}>
                      {forward}
                    </option>
                  ))}
                </optgroup>
              </select>
              <label>
                <input
                  type="checkbox"
                  checked={step.repeats}
                  onChange={(event) => put(place, formatStep({ ...step, repeats: event.target.checked }))}
                />{" "}
                {optionWords.orderRepeats}
              </label>
              {place > 0 && (
                <button
                  type="button"
                  className="plain"
                  aria-label={optionWords.orderEarlier(number)}
                  onClick={() => swap(place)}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="plain"
                aria-label={optionWords.orderRemove(number)}
                onClick={() => onChange(order.toSpliced(place, 1))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" className="plain" onClick={() => onChange([...order, firstStep])}>
        {optionWords.orderAdd}
      </button>
    </fieldset>
  );
}
