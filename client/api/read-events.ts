/** One server-sent event. */
export interface ServerEvent {
  readonly name: string;
  readonly value: unknown;
}

/** The events of a stream as they come, however its pieces are cut; comments are passed over. Its data are JSON. */
export async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const parts = `${rest}${decoder.decode(value, { stream: !done })}`.split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) {
        const event = parseEvent(part);
        if (event !== null) yield event;
      }
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function parseEvent(text: string): ServerEvent | null {
  const name = /^event: ?(.*)$/m.exec(text)?.[1];
  const data = /^data: ?(.*)$/m.exec(text)?.[1];
  return name === undefined || data === undefined ? null : { name, value: JSON.parse(data) };
}
