/** Which wire format is spoken, and with which habits; docs/language-model.md tells which service is which. */
export const languageModelProviders = ['openai', 'azure', 'openai-compatible', 'anthropic'] as const;
export type LanguageModelProvider = (typeof languageModelProviders)[number];

/** The language model that an account chose to ask about mail without an alert. The key to it is not part of this. */
export interface LanguageModelSettings {
  readonly provider: LanguageModelProvider;
  /** https, or http on this machine's own loopback. */
  readonly baseUrl: string;
  readonly model: string;
  /** Azure's `api-version`; null where the address needs none. */
  readonly apiVersion: string | null;
  /** Price of a million tokens in `currency` (ISO 4217); null when it is not known, then no cost is shown. */
  readonly prices: { readonly input: number; readonly output: number; readonly currency: string } | null;
  /** Most requests for one batch of emails and for one day (UTC) of one process; a repetition counts as one. */
  readonly requestsPerBatch: number;
  readonly requestsPerDay: number;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
}

export const defaultLanguageModelLimits = {
  requestsPerBatch: 10,
  requestsPerDay: 500,
  timeoutMs: 6_000,
} as const satisfies Partial<LanguageModelSettings>;
