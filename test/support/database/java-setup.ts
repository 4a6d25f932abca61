/**
 * Compiling for long life and collecting garbage on several threads took half of the processor time of each Neo4j of
 * the tests, which lives for minutes. What is run under test stays the same.
 */
export function setup(): void {
  process.env.JDK_JAVA_OPTIONS ??= "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
}
