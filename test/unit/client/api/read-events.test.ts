import fc from "fast-check";
import { expect, test } from "vitest";
import { readEvents, type ServerEvent } from "../../../../client/api/read-events.ts";

const text =
  'event: progress\ndata: {"done":1}\n\n: still at it\n\nevent: report\ndata: {"name":"Ünal\\n"}\n\nevent: lost\ndata: {"cu';

async function readAll(pieces: readonly Uint8Array[]): Promise<readonly ServerEvent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  return events;
}

test("events are whole however their pieces are cut; comments and what is cut off are none", async () => {
  const bytes = new TextEncoder().encode(text);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: bytes.length })), async (cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
      expect(await readAll(pieces)).toEqual([
        { name: "progress", value: { done: 1 } },
        { name: "report", value: { name: "Ünal\n" } },
      ]);
    }),
  );
});
