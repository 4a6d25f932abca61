import type { FastifyInstance } from "fastify";
import { LinchpinError } from "../../errors.ts";
import { textLimits } from "../../limits/texts.ts";

/** What a question may be sent as. */
export const jsonType = "application/json in UTF-8";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Takes bodies of `application/json` in UTF-8 alone; all else is answered 415. Nested too deep, with `__proto__` keys or
 * not UTF-8: BAD_BODY. Nothing is unpacked.
 */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers["content-type"] ?? "")?.[1] ?? "utf-8";
    if (!/^utf-?8$/i.test(charset)) {
      return done(new LinchpinError("BAD_MEDIA_TYPE", { value: charset, bound: jsonType }));
    }
    let text: string;
    try {
      text = strictUtf8.decode(typeof body === "string" ? Buffer.from(body) : body);
    } catch {
      return done(new LinchpinError("BAD_BODY", { value: "it is not UTF-8" }));
    }
    void parse(request, text, (error, value) => {
      if (error !== null) return done(new LinchpinError("BAD_BODY", { value: "it is not JSON" }));
      if (isDeeper(value, textLimits.jsonDepth)) {
        return done(new LinchpinError("BAD_BODY", { value: `it nests deeper than ${textLimits.jsonDepth} levels` }));
      }
      done(null, value);
    });
  });
}

/** Level by level, so that no depth overflows the stack. */
function isDeeper(value: unknown, bound: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > bound) return true;
    level = level.flatMap((member) => (typeof member === "object" && member !== null ? Object.values(member) : []));
  }
  return false;
}
