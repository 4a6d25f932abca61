/**
 * Lines as bytes, one after another, outside JavaScript's heap: what waits there for long is neither copied nor looked
 * through by the garbage collector.
 */
export class LineArena {
  private bytes = Buffer.allocUnsafe(1 << 16);
  /** Bytes of all lines. */
  end = 0;

  /** Adds a line; it stands from the old end to the new one. */
  add(line: string): void {
    const most = line.length * 3;
    if (this.bytes.length - this.end < most) this.grow(this.end + most);
    this.end += this.bytes.write(line, this.end);
  }

  /** The bytes of a line; they are good until the arena is cleared. */
  at(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start, end);
  }

  textAt(start: number, end: number): string {
    return this.bytes.toString("utf8", start, end);
  }

  /** Forgets all lines and keeps the room. */
  clear(): void {
    this.end = 0;
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, least));
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
  }
}
