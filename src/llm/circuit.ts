/** Failures in a row after which the service is left alone, and for how many milliseconds. */
const failuresToOpen = 4;
const openMs = 60_000;

/** Keeps a service that fails from being asked again and again. Times are epoch milliseconds. */
export interface Circuit {
  /** Whether a question may be sent now; after a pause one is let through to try. Each yes needs `end` or `leave`. */
  enter(now: number): boolean;
  /** How it ended. `fatal`: no repetition can do better, a wrong key for one. */
  end(result: 'succeeded' | 'failed' | 'fatal', now: number): void;
  /** Nothing was sent after all. */
  leave(): void;
}

/** Opens after four failures in a row or a fatal one; after a minute one question tries, and its end decides. */
export function createCircuit(): Circuit {
  let failures = 0;
  let openUntil: number | null = null;
  let isTrying = false;
  return {
    enter(now) {
      if (openUntil === null) return true;
      if (now < openUntil || isTrying) return false;
      isTrying = true;
      return true;
    },
    end(result, now) {
      isTrying = false;
      if (result === 'succeeded') {
        failures = 0;
        openUntil = null;
        return;
      }
      failures += 1;
      if (result === 'fatal' || failures >= failuresToOpen) openUntil = now + openMs;
    },
    leave() {
      isTrying = false;
    },
  };
}
