import type { DrawRequest, TokenLedger } from './token-ledger.ts';

/** Tokens that a process has drawn for one kind of work of one account and not spent. */
export interface Purse {
  /** Spends one token, drawing a portion where none is left; the milliseconds to wait where there is none, else 0. */
  take(): Promise<number>;
}

/** Draws for one token, and milliseconds to wait where none was of use. */
const mostDraws = 4;
const heldUpMs = 100;

/**
 * @param keptMs tokens that were not spent for so long are gone
 * @param now epoch milliseconds
 */
export function createPurse(
  ledger: Pick<TokenLedger, 'draw'>,
  request: DrawRequest,
  keptMs: number,
  now: () => number,
): Purse {
  let tokens = 0;
  let goodUntil = 0;
  let drawing: Promise<number> | null = null;

  /** The wait where none was given. */
  async function draw(): Promise<number> {
    const askedAt = now();
    const { granted, waitMs } = await ledger.draw(request);
    tokens = granted;
    // From when it was asked for: the answer may have taken its time.
    goodUntil = askedAt + keptMs;
    return waitMs;
  }

  function spend(): boolean {
    if (tokens <= 0 || now() >= goodUntil) return false;
    tokens -= 1;
    return true;
  }

  return {
    async take() {
      for (let draws = 0; !spend(); draws++) {
        // A process that is held up finds its tokens too old each time.
        if (draws === mostDraws) return heldUpMs;
        // Who comes while tokens are being drawn takes of the same.
        drawing ??= draw().finally(() => {
          drawing = null;
        });
        const waitMs = await drawing;
        if (waitMs > 0) return spend() ? 0 : waitMs;
      }
      return 0;
    },
  };
}
