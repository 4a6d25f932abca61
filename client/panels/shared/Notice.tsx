import type { ApiError } from "../../api/api-error.ts";
import { words } from "../../text/words.ts";

interface Props {
  readonly error: ApiError;
  /** Set where the page asks again by itself. */
  readonly retrying?: boolean;
  readonly onAgain?: () => void;
}

/** An error in one sentence with what to do; what was on screen stays. */
export function Notice({ error, retrying, onAgain }: Props) {
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{error.message}</strong> {error.next}
      </p>
      {retrying && <p className="quiet">{words.answer.retrying}</p>}
      {onAgain && (
        <button type="button" className="button" onClick={onAgain}>
          {words.answer.again}
        </button>
      )}
    </div>
  );
}
