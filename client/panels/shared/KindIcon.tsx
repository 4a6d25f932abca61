import type { EntityKind } from "../../pieces/subgraph.ts";
import { ShapeIcon } from "../../ui/ShapeIcon.tsx";
import { kindLooks } from "../../view/palette.ts";

/** The shape of a kind in its colour. */
export function KindIcon({ kind, size = 16 }: { readonly kind: EntityKind; readonly size?: number }) {
  const { outline, token } = kindLooks[kind];
  return <ShapeIcon outline={outline} color={`var(${token})`} size={size} />;
}
