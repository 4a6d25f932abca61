import { useLayoutEffect, useRef } from "react";
import { Popover } from "react-aria-components";
import { actsWords } from "../../../text/acts-words.ts";
import { type OpenMenu, useMenu } from "../../../view/menu.ts";
import type { Commands } from "../commands/use-commands.ts";
import { listItems } from "./list-items.ts";
import { MenuRows } from "./MenuRows.tsx";

interface Props {
  readonly menu: OpenMenu;
  readonly commands: Commands;
  /** The name of what it is about. */
  readonly name: string;
  readonly isPinned: boolean;
  readonly isExpanded: boolean;
  readonly on: ReadonlySet<string>;
}

/** The menu of a thing in the picture or of the paper, at the place where it was asked for. */
export function PictureMenu({ menu, commands, name, isPinned, isExpanded, on }: Props) {
  const close = useMenu((state) => state.close);
  const anchor = useRef<HTMLSpanElement>(null);
  const { x, y } = menu.at;
  useLayoutEffect(() => {
    if (!anchor.current) return;
    anchor.current.style.left = `${x}px`;
    anchor.current.style.top = `${y}px`;
  }, [x, y]);
  const label = menu.on === null ? actsWords.menuOfPaper : actsWords.menuOf(name);
  return (
    <>
      <span ref={anchor} className="menu-anchor" aria-hidden="true" />
      <Popover
        className="menu-sheet"
        aria-label={label}
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => !isOpen && close()}
      >
        <MenuRows
          label={label}
          parts={listItems(menu.on, { isPinned, isExpanded })}
          commands={{
            ...commands,
            run: (command) => {
              close();
              return commands.run(command);
            },
          }}
          on={on}
        />
      </Popover>
    </>
  );
}
