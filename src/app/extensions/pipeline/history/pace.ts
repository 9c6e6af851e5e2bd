/** Shares of HubSpot's rate limit that may be chosen. */
export const paceIds = ['gentle', 'normal', 'fast'] as const;
export type PaceId = (typeof paceIds)[number];

export const shareByPace: Readonly<Record<PaceId, number>> = { gentle: 0.25, normal: 0.5, fast: 0.8 };

export const monthChoices = [1, 3, 6, 12, 24, 36] as const;
export const proposedMonths = 12;

/** Emails a second with all of the limit, as measured: docs/history-scan.md. */
const emailsPerSecond = 82;

/** What is told before anything is counted: how long so many emails take, milliseconds. */
export const exampleEmails = 10_000;

export function exampleMs(pace: PaceId): number {
  return (exampleEmails / (emailsPerSecond * shareByPace[pace])) * 1_000;
}
