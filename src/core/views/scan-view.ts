/** What `quality-scan` is asked and answers: it checks every deal, company and contact of the account, step by step. */
export interface ScanRequest {
  /**
   * `start` begins a scan, or goes on with one that was left unfinished within a day; `continue` goes on with one and
   * begins none; `status` only looks. The first two work for as long as one call may last.
   */
  readonly action: 'start' | 'continue' | 'status';
  /** IANA name of the portal's time zone; UTC without it. */
  readonly timeZone?: string;
}

/** Learning what is usual comes first: the checks measure against it. */
export const scanPhases = ['learning', 'deals', 'companies', 'contacts', 'done'] as const;

/** How far the last scan came. Times are epoch milliseconds. */
export interface ScanView {
  /** `none` where nobody has started one. */
  readonly phase: (typeof scanPhases)[number] | 'none';
  /** Records checked so far, of all types. */
  readonly done: number;
  /** Records of the account, as they were counted at the start. */
  readonly total: number;
  /** Records on which something changed. */
  readonly written: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** Somebody works on it at this moment. */
  readonly isRunning: boolean;
  /** Records that each rule warns of, by its id. */
  readonly warnings: Readonly<Record<string, number>>;
}

export const noScan: ScanView = {
  phase: 'none',
  done: 0,
  total: 0,
  written: 0,
  startedAt: null,
  finishedAt: null,
  isRunning: false,
  warnings: {},
};
