import { useState } from "react";
import { type Hit, type Searching, useSearch } from "../../asking/use-search.ts";
import { formatCount } from "../../text/numbers.ts";
import { words } from "../../text/words.ts";
import { Combobox } from "../../ui/Combobox.tsx";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { SearchHitRow } from "./SearchHitRow.tsx";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (entity: Hit["entity"]) => void;
  readonly className?: string;
  readonly autoFocus?: boolean;
  readonly shortcut?: string;
}

/** A field that finds entities by name while the reader types, and says why each is there. */
export function SearchBox({ onPick, ...field }: Props) {
  const [text, setText] = useState("");
  const searching = useSearch(text);
  const hits = text.trim() === "" ? [] : (searching.answer?.hits ?? []);
  const pick = ({ entity }: Hit) => {
    setText("");
    onPick(entity);
  };
  return (
    <>
      <Combobox
        {...field}
        text={text}
        onText={setText}
        items={hits}
        itemId={({ entity }) => entity.id}
        renderItem={(hit) => <SearchHitRow hit={hit} text={searching.text} />}
        onPick={pick}
        note={text.trim() === "" ? null : toNote(searching)}
      />
      <LiveRegion text={text.trim() === "" ? "" : toAnnouncement(searching)} />
    </>
  );
}

function toNote({ answer, text, error }: Searching): string | null {
  if (error) return `${error.message} ${error.next}`;
  if (!answer) return `${words.search.asking}…`;
  if (answer.hits.length === 0) return words.search.none(text);
  return answer.total > answer.hits.length ? words.search.more(formatCount(answer.total)) : null;
}

function toAnnouncement({ answer, text, error }: Searching): string {
  if (error) return `${error.message} ${error.next}`;
  if (!answer) return "";
  if (answer.hits.length === 0) return words.search.none(text);
  return `${words.search.count(answer.hits.length, formatCount(answer.total))}. ${words.search.hint}`;
}
