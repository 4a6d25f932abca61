/** How long a stopped `npm start` may go unnoticed. */
const everyMilliseconds = 500;

/**
 * Tells when the program that started us is gone. npm runs its scripts below a shell, which dies of a SIGTERM without
 * passing it on; without this, stopping `npm start` would leave everything running.
 */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, everyMilliseconds);
  watch.unref();
}
