/** Everything that a key does in the workbench. "Mod" is ⌘ on a Mac and Ctrl elsewhere. */
export const keyMap = {
  undo: ["Mod+Z"],
  redo: ["Mod+Shift+Z", "Mod+Y"],
  menu: ["Enter", "ContextMenu", "Shift+F10"],
  groups: ["E"],
  hide: ["H", "Delete"],
  pin: ["P"],
  focus: ["F"],
  showAll: ["A"],
  neighbours: ["N"],
  invert: ["I"],
  all: ["Mod+A"],
  none: ["Escape"],
  foldKind: ["K"],
  foldControlled: ["C"],
  pathHere: ["S"],
  pathsFrom: ["D"],
  lasso: ["L"],
  fit: ["0"],
  zoomIn: ["+", "="],
  zoomOut: ["-"],
  path: ["1"],
  tree: ["2"],
  tiers: ["3"],
  force: ["4"],
  around: ["5"],
  left: ["Alt+ArrowLeft"],
  right: ["Alt+ArrowRight"],
  up: ["Alt+ArrowUp"],
  down: ["Alt+ArrowDown"],
  question: ["["],
  inspector: ["]"],
  list: ["T"],
  saved: ["V"],
  keys: ["?"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeyCommand = keyof typeof keyMap;

/** Those that work wherever the focus is, except in a field. The others need it in the picture or the table. */
const everywhere: ReadonlySet<KeyCommand> = new Set(["undo", "redo", "none"]);

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key means there; null where it means nothing. */
export function commandOf(
  pressed: Pressed,
  { isMac, inPicture }: { readonly isMac: boolean; readonly inPicture: boolean },
): KeyCommand | null {
  const stated = statePressed(pressed, isMac);
  const found = Object.entries(keyMap).find(([, keys]) => (keys as readonly string[]).includes(stated));
  const command = found ? (found[0] as KeyCommand) : null;
  return command !== null && (inPicture || everywhere.has(command)) ? command : null;
}

/** A pressed key as the table states it. */
function statePressed({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed, isMac: boolean): string {
  const isMod = isMac ? metaKey : ctrlKey;
  const isOther = isMac ? ctrlKey : metaKey;
  // What Shift makes of a sign is in the sign itself.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const named = key.length === 1 ? key.toUpperCase() : key;
  return [isOther && "Other", isMod && "Mod", altKey && "Alt", shiftKey && !isSign && "Shift", named]
    .filter((part) => part !== false)
    .join("+");
}

/** The first key of a command as a menu shows it: "Ctrl Z", "⌘ Z". */
export function showKey(command: KeyCommand, isMac: boolean): string {
  return nameKeys(keyMap[command][0], isMac);
}

/** All keys of a command, as a list of keys shows them. */
export function showKeys(command: KeyCommand, isMac: boolean): readonly string[] {
  return keyMap[command].map((keys) => nameKeys(keys, isMac));
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: "Left",
  ArrowRight: "Right",
  ArrowUp: "Up",
  ArrowDown: "Down",
  ContextMenu: "Menu",
};

function nameKeys(keys: string, isMac: boolean): string {
  const mod = isMac ? "⌘" : "Ctrl";
  return keys
    .split(/\+(?=.)/)
    .map((key) => (key === "Mod" ? mod : (names[key] ?? key)))
    .join(" ");
}
