/**
 * How much each sign says. Judgement, in the order of the parts of health (docs/decisions/0010-stage-health.md): pace
 * and the buyer's own words before silence, dates before what is missing in the record. Two signs of medium weight make
 * a deal doubtful; docs/decisions/0016-review-and-audit.md tells more.
 */
export const weights = {
  refused: 0.6,
  leaving: 0.4,
  standsByFar: 0.5,
  stands: 0.3,
  slow: 0.15,
  tooOldByFar: 0.4,
  tooOld: 0.2,
  longSilent: 0.4,
  silent: 0.25,
  dateLongPast: 0.4,
  datePast: 0.2,
  pushed: 0.25,
  waiting: 0.2,
  competitor: 0.15,
  aheadOfEvidence: 0.3,
  noDecisionMaker: 0.2,
  noContact: 0.25,
  singleContact: 0.15,
  amountDown: 0.2,
  backwards: 0.2,
  nothingPlanned: 0.05,
} as const;

/** Days, factors and shares from which on a sign holds. Those without a word are the quality rules' own. */
export const limits = {
  /** Twice the p90 of won deals is where the points for pace end; a month at least, however fast deals are here. */
  farFactor: 2,
  farDays: 30,
  /** A deal half as old again as nine in ten won ones. */
  oldFactor: 1.5,
  silentDays: 21,
  longSilentDays: 30,
  /** Three usual silences are where the points for contact end. */
  longSilentFactor: 3,
  pastDays: 7,
  longPastDays: 30,
  pushes: 3,
  amountShare: 0.1,
  /** For how long the buyer's words against the deal count. */
  riskDays: 90,
  waitingDays: 30,
} as const;

/** What speaks for a deal. A date this month, words of this fortnight, and a health in its upper third. */
export const lifeWeights = { freshSignal: 0.4, dueSoon: 0.3, highHealth: 0.3 } as const;
export const lifeLimits = { freshDays: 14, dueDays: 30, health: 67 } as const;

/** What a verdict takes. */
export const verdictLimits = {
  /** Signs of different groups, each of which says by itself that the deal is over. */
  finalGroups: 2,
  doubtGroups: 2,
  doubt: 0.4,
  lifeSigns: 2,
  /** As long as an undated "not now" holds, a deal whose buyer wrote is not over. */
  heardDays: 30,
} as const;
