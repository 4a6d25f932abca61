import { isWorthAnotherTry } from "../../api/api-error.ts";
import type { NeededPages } from "../../asking/use-needed-pages.ts";
import { Notice } from "../shared/Notice.tsx";

/** Why a page that the picture waits for is not there; nothing while all is well. */
export function PagesNotice({ pages: { asking, error, again } }: { readonly pages: NeededPages }) {
  if (!error) return null;
  return <Notice error={error} retrying={asking} {...(isWorthAnotherTry(error) && { onAgain: again })} />;
}
