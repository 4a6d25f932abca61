import type { ClaimStatus, EntityKind } from "../api/generated/graphql.ts";

/** How a kind is drawn, the same in cards, legend and canvas. */
export interface KindLook {
  /** The colour's token in styles/tokens.css. */
  readonly token: string;
  /** Outline in a box of 24 by 24; holes by the even-odd rule. */
  readonly outline: string;
  /** Corners from -1 to 1 where a line meets the shape; null where that is a circle. */
  readonly corners: readonly number[] | null;
}

const square = [-0.75, -0.75, 0.75, -0.75, 0.75, 0.75, -0.75, 0.75];

/** Every kind by colour and by shape: neither alone tells one from another. */
// biome-ignore format: a table, one row a line
export const kindLooks: Readonly<Record<EntityKind, KindLook>> = {
  FIRM: { token: "--firm", corners: square, outline: "M7 3h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z" },
  MANUFACTURER: { token: "--manufacturer", corners: [0, -0.88, 0.78, -0.44, 0.78, 0.44, 0, 0.88, -0.78, 0.44, -0.78, -0.44], outline: "M12 1.4l9.4 5.3v10.6L12 22.6l-9.4-5.3V6.7z" },
  BACKER: { token: "--backer", corners: [0, -0.92, 0.92, 0, 0, 0.92, -0.92, 0], outline: "M10.8 1.5a1.7 1.7 0 0 1 2.4 0l9.3 9.3a1.7 1.7 0 0 1 0 2.4l-9.3 9.3a1.7 1.7 0 0 1-2.4 0l-9.3-9.3a1.7 1.7 0 0 1 0-2.4z" },
  PERSON: { token: "--person", corners: null, outline: "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z" },
  AGENCY: { token: "--agency", corners: [-0.72, -0.78, 0.72, -0.78, 0.72, 0, 0.4, 0.56, 0, 0.86, -0.4, 0.56, -0.72, 0], outline: "M3.4 2.6h17.2v8.6c0 5.4-3.4 8.9-8.6 11.4-5.2-2.5-8.6-6-8.6-11.4z" },
  CONTRACT: { token: "--contract", corners: [-0.64, -0.85, 0.3, -0.85, 0.64, -0.5, 0.64, 0.85, -0.64, 0.85], outline: "M4.4 1.8h10.4l4.8 4.8v15.6H4.4zM7.8 10v1.7h8.4V10zm0 4v1.7h8.4V14zm0 4v1.7h5V18z" },
  INVESTIGATION: { token: "--investigation", corners: null, outline: "M10 1.6a8.4 8.4 0 1 0 4.5 15.5l4.7 4.7a1.9 1.9 0 0 0 2.7-2.7l-4.8-4.7A8.4 8.4 0 0 0 10 1.6zm0 3.7a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 0 1 0-9.4z" },
  PRODUCT: { token: "--product", corners: square, outline: "M7.2 1.5h2v3h1.8v-3h2v3h1.8v-3h2v3h2.7v2.7h3v2h-3v1.8h3v2h-3v1.8h3v2h-3v2.7h-2.7v3h-2v-3h-1.8v3h-2v-3h-1.8v3h-2v-3H4.5v-2.7h-3v-2h3v-1.8h-3v-2h3v-1.8h-3v-2h3V4.5h2.7zM9 9v6h6V9z" },
  FACILITY: { token: "--facility", corners: [-0.82, -0.1, 0.5, -0.75, 0.8, -0.75, 0.82, 0.8, -0.82, 0.8], outline: "M2.2 21.6V11l6-3.8V11l6-3.8V11l3.4-2.1V2.6h3.8v19zM6 15v2.6h2.8V15zm4.6 0v2.6h2.8V15zm4.6 0v2.6H18V15z" },
  ASSET: { token: "--asset", corners: [-0.9, 0, -0.35, -0.68, 0.85, -0.68, 0.85, 0.68, -0.35, 0.68], outline: "M1.4 12l6.5-8.2h12.5a1.5 1.5 0 0 1 1.5 1.5v13.4a1.5 1.5 0 0 1-1.5 1.5H7.9zm7.4-2a2 2 0 1 0 0 4a2 2 0 0 0 0-4z" },
  JURISDICTION: { token: "--jurisdiction", corners: null, outline: "M12 1.4a8 8 0 0 1 8 8c0 5.7-8 13.4-8 13.4S4 15.1 4 9.4a8 8 0 0 1 8-8zm0 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6z" },
};

/** How a line of a status is drawn: by colour, width and dash, so that none of them has to be seen alone. */
export interface StatusLook {
  readonly token: string;
  /** Pixels. */
  readonly width: number;
  readonly dash: "solid" | "dashed" | "dotted";
}

export const statusLooks: Readonly<Record<ClaimStatus, StatusLook>> = {
  CONFIRMED: { token: "--confirmed", width: 2.5, dash: "solid" },
  REPORTED: { token: "--reported", width: 1.5, dash: "solid" },
  ALLEGED: { token: "--alleged", width: 1.5, dash: "dashed" },
  DENIED: { token: "--denied", width: 1.75, dash: "dotted" },
  RETRACTED: { token: "--ink3", width: 1.2, dash: "dotted" },
};

/** Kinds in the order in which legends and lists name them. */
export const kindOrder = Object.keys(kindLooks) as readonly EntityKind[];
export const statusOrder = Object.keys(statusLooks) as readonly ClaimStatus[];
