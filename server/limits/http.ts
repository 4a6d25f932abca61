/** What a connection and a request may take, whatever they ask for. */
export const httpLimits = {
  /** Bytes of a request body: the longest operation of the client is under 10 kB. */
  bodyBytes: 262_144,
  /** Milliseconds without a byte of an upload, and for the whole of any other request. */
  receiveMilliseconds: 30_000,
  /** Headers of a request: a browser sends about 15. */
  headers: 100,
  /** Open sockets of readers: each costs memory, and idle ones are closed after 5 s. */
  sockets: 1_000,
} as const;
