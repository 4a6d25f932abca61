import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

interface Props<Item> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly items: readonly Item[];
  readonly itemId: (item: Item) => string;
  readonly renderItem: (item: Item) => ReactNode;
  readonly onPick: (item: Item) => void;
  /** A line below the items; said, not chosen. */
  readonly note: string | null;
  readonly className?: string;
  readonly autoFocus?: boolean;
  /** The key that, with Ctrl or ⌘, brings the focus here. */
  readonly shortcut?: string;
}

/** A text field with a list of what it may mean: arrow keys choose, Enter picks, Escape closes. */
export function Combobox<Item>(props: Props<Item>) {
  const { items, text, note } = props;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useShortcut(props.shortcut, input);
  const chosen = items[Math.min(active, items.length - 1)];
  const listed = open && (items.length > 0 || note !== null);

  const pick = (item: Item) => {
    setOpen(false);
    setActive(0);
    props.onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && items.length > 0) {
      event.preventDefault();
      setActive(open ? (Math.min(active, items.length - 1) + move + items.length) % items.length : 0);
      setOpen(true);
    } else if (event.key === "Enter" && listed && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === "Escape" && listed) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className={`combobox ${props.className ?? ""}`}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && chosen ? `${id}-${props.itemId(chosen)}` : undefined}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: asked for only where the field is what the page is for
        autoFocus={props.autoFocus}
        maxLength={200}
        value={text}
        onChange={(event) => {
          props.onText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="combobox-list" hidden={!listed}>
        <div role="listbox" id={`${id}-list`} aria-label={props.label}>
          {items.map((item) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses through the field, as the pattern has it
            <div
              key={props.itemId(item)}
              id={`${id}-${props.itemId(item)}`}
              role="option"
              tabIndex={-1}
              aria-selected={item === chosen}
              // The field must not lose the focus before the click arrives.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {props.renderItem(item)}
            </div>
          ))}
        </div>
        {note !== null && <p className="combobox-note">{note}</p>}
      </div>
    </div>
  );
}

function useShortcut(key: string | undefined, input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (key === undefined) return;
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== key) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [key, input]);
}
