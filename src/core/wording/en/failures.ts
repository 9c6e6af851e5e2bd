import type { FailureCode } from '#core/views/signals-view.ts';

export interface FailureWords {
  /** What happened. */
  readonly title: string;
  /** What to do. */
  readonly remedy: string;
}

export const failures: Record<FailureCode, FailureWords> = {
  'bad-request': {
    title: 'HubSpot could not read this request',
    remedy: 'Reload the page and try again. If it comes back, tell your HubSpot admin.',
  },
  'not-set-up': {
    title: 'One step is left',
    remedy:
      'The app needs its properties and its signal object in this account. It takes a few seconds, once.',
  },
  'record-not-found': {
    title: 'This record is no longer there',
    remedy: 'It may have been merged or deleted. Open it again from the list.',
  },
  'missing-scope': {
    title: 'The app is not allowed to read this yet',
    remedy: 'Ask your HubSpot admin to install the app again and accept the permissions it lists.',
  },
  validation: {
    title: 'HubSpot did not accept these values',
    remedy: 'Adjust the values and send them again. Nothing was saved.',
  },
  'rate-limited': {
    title: 'HubSpot is busy right now',
    remedy: 'Many requests arrived at once. Try again in a few seconds.',
  },
  'changed-meanwhile': {
    title: 'Somebody was faster',
    remedy: 'This signal changed in the meantime. Load it again to see where it stands.',
  },
  'too-long': {
    title: 'This is more than the app can keep',
    remedy:
      'All settings together have room for 60,000 characters. Shorten the longest texts, then save again. Nothing was changed.',
  },
  'not-allowed': {
    title: 'This needs the access code',
    remedy:
      'Enter the access code of the settings and try again. Whoever installed the app has it. Nothing was changed.',
  },
  timeout: {
    title: 'HubSpot took too long to answer',
    remedy: 'Try again. Nothing is done twice.',
  },
  unavailable: {
    title: 'HubSpot cannot be reached right now',
    remedy: 'Check the connection and try again. Nothing is lost.',
  },
  internal: {
    title: 'Something went wrong on our side',
    remedy: 'Try again. If it comes back, tell your HubSpot admin.',
  },
};
