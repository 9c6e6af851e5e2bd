/** The check of an installation: what stands, what is missing, and how to mend it. */

export const installationChecks = [
  'token',
  'scopes',
  'properties',
  'signal-object',
  'webhooks',
  'cards',
  'email-logging',
  'incoming-mail',
  'team-logging',
  'schedule',
] as const;
export type InstallationCheck = (typeof installationChecks)[number];

export interface CheckResult {
  readonly id: InstallationCheck;
  /** `unknown`: HubSpot does not let an app see it; the words say how a person can. */
  readonly status: 'ok' | 'attention' | 'failed' | 'unknown';
  /** What the dictionary's sentence needs, by name. */
  readonly facts: Readonly<Record<string, number | string | readonly string[]>>;
  /** What the app can do about it by itself. */
  readonly repair: 'set-up' | null;
}

export interface InstallationRequest {
  readonly action: 'check' | 'repair';
}

export interface InstallationView {
  readonly checkedAt: number;
  readonly results: readonly CheckResult[];
}
