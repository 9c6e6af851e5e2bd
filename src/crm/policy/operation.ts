/** What the policy has to know about a call beyond its bytes. */
export interface Operation {
  /** For error messages: verb and noun, e.g. `read contacts`. */
  readonly name: string;
  /**
   * Whether sending the same request twice leaves HubSpot as sending it once does. Reads, searches, batch updates,
   * archives and default associations do; creates do not.
   */
  readonly repeatable: boolean;
  /** Searches have their own, much smaller rate limit. */
  readonly lane: 'general' | 'search';
  /** The request holds words of an email, which HubSpot's validation messages would echo. */
  readonly carriesText?: boolean;
}

/** One request as the client built it. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
