import type { FastifyRequest } from "fastify";
import { LinchpinError } from "../../errors.ts";
import { isLoopback } from "../requests/request-host.ts";
import { createTokenCheck } from "./token-check.ts";

/**
 * Who may import over HTTP.
 *
 * `token`: whoever bears LINCHPIN_TOKEN, where the server was started with one, on loopback too.
 * `open`: without a token, this machine alone, so that a file can be dropped on /data at the first try.
 * `off`: without a token, everywhere else.
 *
 * What keeps `open` from being open to pages and to the network: the server listens on loopback, answers under
 * loopback's names only (`request-host.ts`, which ends DNS rebinding), and is not said to be reached under another name
 * (PUBLIC_HOST). A request must bring a header that a page elsewhere can send only after asking, and no other origin is
 * ever granted anything; a browser that says where its page is from must say: here. A request that came through a proxy
 * is refused, since then the machine that it comes from is not this one. What is left is trust in the programs of this
 * machine, and in that nobody puts a proxy before the server that hides itself; with a token neither is needed.
 */
export type Writing = "token" | "open" | "off";

export interface WriteAccess {
  readonly writing: Writing;
  /** Throws WRITING_OFF, TOKEN_NEEDED, RATE_LIMITED or FOREIGN_PAGE. Reads headers and address only. */
  check(request: Pick<FastifyRequest, "headers" | "ip">): void;
}

export interface WriteSettings {
  readonly host: string;
  readonly publicHost?: string;
  readonly token?: string;
}

/** Its presence is what counts: a page of another origin cannot send it. */
const ownHeader = "linchpin-import";
const proxyHeaders = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

export function createWriteAccess({ host, publicHost, token }: WriteSettings): WriteAccess {
  if (token !== undefined) {
    const { check } = createTokenCheck(token);
    return {
      writing: "token",
      check({ headers, ip }) {
        refuseOtherOrigin(headers, publicHost);
        check(headers.authorization, ip);
      },
    };
  }
  if (!isLoopback(host) || publicHost !== undefined) {
    return {
      writing: "off",
      check() {
        throw new LinchpinError("WRITING_OFF");
      },
    };
  }
  return {
    writing: "open",
    check({ headers }) {
      refuseOtherOrigin(headers);
      const proxy = proxyHeaders.find((name) => headers[name] !== undefined);
      if (proxy !== undefined) throw foreign("the request came through a proxy");
      if (headers[ownHeader] === undefined) throw foreign(`the header ${ownHeader} is missing`);
    },
  };
}

/** Browsers say which page sends; programs need not. A proxy may have put another name into the request than PUBLIC_HOST. */
function refuseOtherOrigin(headers: FastifyRequest["headers"], publicHost?: string): void {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  const names = [host, ...(publicHost === undefined ? [] : [publicHost])];
  const isHere = origin === undefined || names.some((name) => [`http://${name}`, `https://${name}`].includes(origin));
  if (!isHere || (site !== undefined && site !== "same-origin" && site !== "none")) {
    throw foreign("the page that sends is from elsewhere");
  }
}

function foreign(value: string): LinchpinError {
  return new LinchpinError("FOREIGN_PAGE", { value });
}
