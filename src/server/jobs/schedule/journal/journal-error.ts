/**
 * HubSpot's journal did not answer as it should: at which step, and with which status. No word of the
 * answer.
 */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly code: string;

  constructor(step: 'token' | 'subscribe' | 'next' | 'file', status: number) {
    super(`journal: ${step} (${status})`);
    this.code = `${step}-${status}`;
  }
}
