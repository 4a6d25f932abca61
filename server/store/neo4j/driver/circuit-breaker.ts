/** Remembers that the other side is away, so that callers are refused at once instead of after a deadline each. */
export interface CircuitBreaker {
  /** While open nothing is asked of the other side but the probe. */
  readonly isOpen: boolean;
  noteSuccess(): void;
  noteFailure(): void;
  /** Ends the probing. */
  stop(): void;
}

interface BreakerSettings {
  /** Failures in a row that open it. */
  readonly failures: number;
  readonly probeEveryMilliseconds: number;
  /** Resolves when the other side is back. Takes less than its interval, or waits for the next. */
  readonly probe: () => Promise<void>;
  /** Told of the first success after failures. */
  readonly onReturn: () => void;
}

/** Opens after some failures in a row; while open it probes on its own, so that no caller waits for the answer. */
export function createCircuitBreaker({
  failures,
  probeEveryMilliseconds,
  probe,
  onReturn,
}: BreakerSettings): CircuitBreaker {
  let failed = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const probeLater = () => {
    if (stopped) return;
    timer = setTimeout(() => probe().then(close, probeLater), probeEveryMilliseconds);
    timer.unref();
  };
  const close = () => {
    timer = undefined;
    succeed();
  };
  const succeed = () => {
    const hadFailed = failed > 0;
    failed = 0;
    if (hadFailed) onReturn();
  };

  return {
    get isOpen() {
      return timer !== undefined;
    },
    noteSuccess: succeed,
    noteFailure() {
      failed += 1;
      if (failed >= failures && timer === undefined) probeLater();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
