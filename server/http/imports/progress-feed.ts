/**
 * Passes on what a piece of work tells to who may read more slowly: of progress only the latest, since the rest is
 * past, and of the end all. So nothing piles up.
 */
export interface ProgressFeed<Progress, End> {
  put(progress: Progress): void;
  end(end: End): void;
  /** The next letter, or undefined when none came in so many milliseconds. After the end there is none. */
  take(milliseconds: number): Promise<FeedItem<Progress, End> | undefined>;
}

export type FeedItem<Progress, End> = { readonly progress: Progress } | { readonly end: End };

export function openProgressFeed<Progress, End>(): ProgressFeed<Progress, End> {
  let latest: { readonly progress: Progress } | undefined;
  let last: { readonly end: End } | undefined;
  let wake = () => {};
  const pick = (): FeedItem<Progress, End> | undefined => {
    const letter = latest ?? last;
    latest = undefined;
    return letter;
  };
  return {
    put(progress) {
      latest = { progress };
      wake();
    },
    end(end) {
      last = { end };
      wake();
    },
    async take(milliseconds) {
      const letter = pick();
      if (letter !== undefined) return letter;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      return pick();
    },
  };
}
