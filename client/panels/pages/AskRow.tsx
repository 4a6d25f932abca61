import { useState } from "react";
import { useNavigate } from "react-router";
import { useNames } from "../../asking/use-names.ts";
import { emptyPathQuestion } from "../../question/question.ts";
import { toSearch } from "../../question/url.ts";
import { words } from "../../text/words.ts";
import { EntityChip } from "../asking/EntityChip.tsx";
import { SearchBox } from "../asking/SearchBox.tsx";

const ends = [
  { end: "from", label: words.form.from, placeholder: words.form.fromPlaceholder },
  { end: "to", label: words.form.to, placeholder: words.form.toPlaceholder },
] as const;

/** The most frequent question in one row: two names, and the paths between them. */
export function AskRow() {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string | null }>({
    from: null,
    to: null,
  });
  const names = useNames([chosen.from, chosen.to].filter((id) => id !== null));
  const isWhole = chosen.from !== null && chosen.to !== null;
  const list = (id: string | null) => (id === null ? [] : [id]);
  return (
    <form
      className="ask-row"
      aria-label={words.start.ask}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate(`/explore${toSearch({ ...emptyPathQuestion, from: list(chosen.from), to: list(chosen.to) })}`);
      }}
    >
      {ends.map(({ end, label, placeholder }) => {
        const id = chosen[end];
        return (
          <fieldset key={end} className="ask-end">
            <legend>{label}</legend>
            {id === null ? (
              <SearchBox
                // Anew with each choice, so that the focus goes on to what is still to be chosen.
                key={`${chosen.from} ${chosen.to}`}
                label={`${label}: ${placeholder}`}
                placeholder={placeholder}
                onPick={(entity) => setChosen({ ...chosen, [end]: entity.id })}
                autoFocus={end === "from" || chosen.from !== null}
              />
            ) : (
              <EntityChip id={id} names={names} onRemove={() => setChosen({ ...chosen, [end]: null })} />
            )}
          </fieldset>
        );
      })}
      <button
        key={isWhole ? "whole" : "open"}
        type="submit"
        className="button primary"
        // biome-ignore lint/a11y/noAutofocus: the field that had the focus has become a chip
        autoFocus={isWhole}
      >
        {words.start.trace}
      </button>
    </form>
  );
}
