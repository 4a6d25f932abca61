import { afterEach, describe, expect, test, vi } from "vitest";
import { NamesDocument } from "../../../../client/api/generated/graphql.ts";
import { send } from "../../../../client/api/send.ts";

const ask = () => send(NamesDocument, { ids: ["acme"] });

function reply(body: string, status = 200): void {
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue(new Response(body, { status })));
}

afterEach(() => void vi.unstubAllGlobals());

describe("sending an operation", () => {
  test("posts text and variables, and gives what is in the answer", async () => {
    const entities = [{ id: "acme", kind: "FIRM", name: "Acme" }];
    reply(JSON.stringify({ data: { entities } }));
    expect(await ask()).toEqual({ entities });
    const [url, { method, body, credentials }] = vi.mocked(fetch).mock.calls[0] as [string, RequestInit];
    expect([url, method, credentials]).toEqual(["/graphql", "POST", "omit"]);
    expect(JSON.parse(String(body))).toEqual({ query: NamesDocument.toString(), variables: { ids: ["acme"] } });
  });

  test("throws the server's refusal with its code and what to do", async () => {
    const extensions = { code: "TOO_MANY_IDS", next: "Ask about at most 200 at once." };
    reply(JSON.stringify({ errors: [{ message: "ids has 300 ids.", extensions }] }), 400);
    await expect(ask()).rejects.toMatchObject({ message: "ids has 300 ids.", ...extensions });
  });

  test("hands over what is known without the database, and throws all the same", async () => {
    const entities = [{ id: "acme", kind: "FIRM", name: "Acme" }];
    const away = { message: "The database cannot be reached just now.", extensions: { code: "DATABASE_AWAY" } };
    const onPart = vi.fn();
    reply(JSON.stringify({ data: { entities }, errors: [away] }));
    await expect(send(NamesDocument, { ids: ["acme"] }, { onPart })).rejects.toMatchObject({ code: "DATABASE_AWAY" });
    expect(onPart.mock.calls).toEqual([[{ entities }]]);
  });

  test("hands over no part of an answer that failed for another reason", async () => {
    const errors = ["DATABASE_AWAY", "DEADLINE"].map((code) => ({ message: code, extensions: { code } }));
    const onPart = vi.fn();
    reply(JSON.stringify({ data: { entities: [] }, errors }));
    await expect(send(NamesDocument, { ids: ["acme"] }, { onPart })).rejects.toMatchObject({ code: "DATABASE_AWAY" });
    expect(onPart).not.toHaveBeenCalled();
  });

  test("says that the server is away where a proxy answers for it", async () => {
    reply("<html>Bad gateway</html>", 502);
    await expect(ask()).rejects.toMatchObject({ code: "OFFLINE" });
  });

  test("says that a reply cannot be read", async () => {
    reply("<html>", 200);
    await expect(ask()).rejects.toMatchObject({ code: "UNREADABLE" });
  });
});
