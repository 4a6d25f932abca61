import type { Hit } from "../../asking/use-search.ts";
import { words } from "../../text/words.ts";
import { KindIcon } from "../shared/KindIcon.tsx";

/** One hit: what it is called, what it is, and why it is here. */
export function SearchHitRow({ hit, text }: { readonly hit: Hit; readonly text: string }) {
  const { entity, matched } = hit;
  const how = reason(matched, text);
  const why = words.search.matched[how] ?? how.toLowerCase();
  // Of a name only its beginning needs saying; of an alias or an identifier, what it is.
  const quoted = matched.field !== "name" ? matched.value : matched.how === "PREFIX" ? text : null;
  return (
    <span className="hit">
      <KindIcon kind={entity.kind} />
      <span className="hit-name">
        <Marked name={entity.name} text={text} />
      </span>
      <small>
        {words.kinds[entity.kind]} · {why}
        {quoted !== null && (
          <>
            {" "}
            “<Marked name={quoted} text={text} />”
          </>
        )}
      </small>
    </span>
  );
}

/** The reason in the reader's terms: an alias is one however it matched, and a later word does not begin a name. */
function reason({ field, value, how }: Hit["matched"], text: string): string {
  if (field === "aliases" && how !== "TRANSLITERATED") return "ALIAS";
  return how === "PREFIX" && !value.toLowerCase().startsWith(text.toLowerCase()) ? "WITHIN" : how;
}

/** The name with the words of the text in bold. */
function Marked({ name, text }: { readonly name: string; readonly text: string }) {
  const parts = text
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (parts.length === 0) return name;
  const pieces = name.split(new RegExp(`(${parts.join("|")})`, "i"));
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one name never change places
  return pieces.map((piece, index) => (index % 2 === 1 ? <b key={index}>{piece}</b> : piece));
}
