import { createHash, timingSafeEqual } from "node:crypto";
import { LinchpinError } from "../../errors.ts";
import { uploadLimits } from "../../limits/uploads.ts";

const minute = 60_000;

/** Whether a request bears the token that the server was started with. There is one token, with one scope: to import. */
export interface TokenCheck {
  /**
   * Throws TOKEN_NEEDED where the header is missing or holds another token, with one body and in one time for both, and
   * RATE_LIMITED where its address has given too many wrong ones: then the right one is not looked at either.
   */
  check(header: string | undefined, address: string): void;
}

/** Compares by hash, so that neither length nor content shows in the time that it takes. */
export function createTokenCheck(token: string, now: () => number = Date.now): TokenCheck {
  const right = sha256(token);
  const wrong = new Map<string, number>();
  let current = 0;
  return {
    check(header, address) {
      const time = now();
      if (Math.floor(time / minute) !== current) {
        current = Math.floor(time / minute);
        wrong.clear();
      }
      const given = /^Bearer ([\x21-\x7e]+)$/i.exec(header ?? "")?.[1];
      const isRight = timingSafeEqual(sha256(given ?? ""), right);
      const count = wrong.get(address) ?? 0;
      if (count >= uploadLimits.wrongTokens) {
        const seconds = Math.ceil((minute - (time % minute)) / 1_000);
        throw new LinchpinError("RATE_LIMITED", {
          value: seconds,
          bound: `${uploadLimits.wrongTokens} times with a wrong token in a minute`,
        });
      }
      if (isRight) return;
      // Leaving it out is no guess.
      if (given !== undefined) wrong.set(address, count + 1);
      throw new LinchpinError("TOKEN_NEEDED");
    },
  };
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
