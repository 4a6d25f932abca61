import { create } from "zustand";

/** What a menu is about: null is the picture itself. */
export type MenuSubject = { readonly kind: "entity" | "line" | "chip"; readonly id: string } | null;

/** An open menu. */
export interface OpenMenu {
  readonly on: MenuSubject;
  /** Pixels of the page. */
  readonly at: { readonly x: number; readonly y: number };
}

interface MenuState {
  readonly menu: OpenMenu | null;
  readonly open: (menu: OpenMenu) => void;
  readonly close: () => void;
}

export const useMenu = create<MenuState>()((set) => ({
  menu: null,
  open: (menu) => set({ menu }),
  close: () => set({ menu: null }),
}));
