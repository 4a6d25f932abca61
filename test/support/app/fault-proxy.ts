import { connect, createServer, type Socket } from "node:net";

/** What the proxy does with bytes: pass them on, swallow them as a frozen server does, or refuse every connection. */
export type ProxyMode = "pass" | "freeze" | "refuse";

export interface FaultProxy {
  /** The address to give to the driver instead of the database's own. */
  readonly uri: string;
  /** From now on, for connections that are open too. Frozen ones stay frozen: what they lost never comes back. */
  set(mode: ProxyMode): void;
  /** Connections that clients hold open. */
  countOpen(): number;
  stop(): Promise<void>;
}

/** Stands between the driver and a Neo4j on this machine. */
export async function openFaultProxy(databaseUri: string): Promise<FaultProxy> {
  const { hostname, port, protocol } = new URL(databaseUri);
  const clients = new Set<Socket>();
  let mode: ProxyMode = "pass";

  const server = createServer((client) => {
    if (mode === "refuse") {
      client.destroy();
      return;
    }
    let lost = mode === "freeze";
    const database = connect(Number(port), hostname);
    const forward = (from: Socket, to: Socket) => {
      from.on("data", (bytes) => {
        lost ||= mode === "freeze";
        if (!lost) to.write(bytes);
      });
      from.on("close", () => to.destroy());
      from.on("error", () => to.destroy());
    };
    forward(client, database);
    forward(database, client);
    clients.add(client);
    client.on("close", () => clients.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");

  return {
    uri: `${protocol}//127.0.0.1:${address.port}`,
    set(next) {
      mode = next;
      if (next === "refuse") for (const client of clients) client.destroy();
    },
    countOpen: () => clients.size,
    stop: () =>
      new Promise((resolve) => {
        for (const client of clients) client.destroy();
        server.close(() => resolve());
      }),
  };
}
