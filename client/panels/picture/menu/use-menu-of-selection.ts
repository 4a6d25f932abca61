import { useMenu } from "../../../view/menu.ts";
import { useSelection } from "../use-selection.ts";

/** Opens the menu of what is selected, beside what has the focus; of the picture itself where nothing is. */
export function useMenuOfSelection(): () => void {
  const [{ entities, relationships }] = useSelection();
  const open = useMenu((state) => state.open);
  return () => {
    const [entity] = entities;
    const [relationship] = relationships;
    const line = relationship === undefined ? null : ({ kind: "line", id: relationship } as const);
    const on = entity === undefined ? line : ({ kind: "entity", id: entity } as const);
    open({ on, at: placeOfFocus() });
  };
}

/** The middle of the picture where the focus is on the picture as a whole. */
function placeOfFocus(): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = (document.activeElement ?? document.body).getBoundingClientRect();
  const isLarge = height > 200;
  return { x: Math.round(isLarge ? left + width / 2 : left), y: Math.round(isLarge ? top + height / 2 : top + height) };
}
