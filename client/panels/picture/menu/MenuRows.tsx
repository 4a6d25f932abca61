import { Header, Keyboard, Menu, MenuItem, MenuSection, Text } from "react-aria-components";
import { isMac } from "../commands/is-mac.ts";
import { showKey } from "../commands/key-map.ts";
import type { CommandId, Commands } from "../commands/use-commands.ts";
import type { MenuPart } from "./list-items.ts";

interface Props {
  readonly label: string;
  readonly parts: readonly MenuPart[];
  readonly commands: Commands;
  /** The layout that holds, and whatever else is on. */
  readonly on: ReadonlySet<string>;
}

/** The rows of a menu, each with its key; those that can do nothing now cannot be chosen. */
export function MenuRows({ label, parts, commands, on }: Props) {
  const idle = Object.entries(commands.effects).flatMap(([id, effect]) => (effect === null ? [id] : []));
  return (
    <Menu
      className="menu"
      aria-label={label}
      disabledKeys={idle}
      onAction={(key) => commands.run(String(key) as CommandId)}
    >
      {parts.map(({ says, rows }) => (
        <MenuSection key={says} className="menu-part">
          <Header className="eyebrow">{says}</Header>
          {rows.map(({ id, says: row, key }) => (
            <MenuItem key={id} id={id} className={on.has(id) ? "menu-row on" : "menu-row"} textValue={row}>
              <Text slot="label">{row}</Text>
              {key && <Keyboard>{showKey(key, isMac)}</Keyboard>}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
