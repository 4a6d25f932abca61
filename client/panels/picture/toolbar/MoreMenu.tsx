import { Button, MenuTrigger, Popover } from "react-aria-components";
import { actsWords } from "../../../text/acts-words.ts";
import type { Commands } from "../commands/use-commands.ts";
import { listItems } from "../menu/list-items.ts";
import { MenuRows } from "../menu/MenuRows.tsx";
import { ToolIcon } from "./ToolIcon.tsx";

interface Props {
  readonly commands: Commands;
  readonly layout: string;
}

/** Everything that the picture and what is selected in it offer, in columns. */
export function MoreMenu({ commands, layout }: Props) {
  const standing = { isPinned: false, isExpanded: false };
  const [ways, place, select] = listItems({ kind: "entity", id: "" }, standing);
  const parts = [...listItems(null, standing), ...[ways, place, select].filter((part) => part !== undefined)];
  return (
    <MenuTrigger defaultOpen>
      <Button className="tool" aria-label={actsWords.commands.more}>
        <ToolIcon name="more" />
      </Button>
      <Popover className="menu-sheet columns" aria-label={actsWords.commands.more} placement="bottom end">
        <MenuRows label={actsWords.commands.more} parts={parts} commands={commands} on={new Set([layout])} />
      </Popover>
    </MenuTrigger>
  );
}
