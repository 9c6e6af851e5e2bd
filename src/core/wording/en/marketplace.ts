import type { FailureWords } from './failures.ts';

/** What cards and pages say otherwise where the app came from the marketplace. */
export const marketplaceFailures = {
  'not-set-up': {
    title: 'One step is left',
    remedy: 'The app needs a few properties of its own in this account. It takes a few seconds, once.',
  },
  'not-allowed': {
    title: 'This needs an admin of the app',
    remedy:
      'Only the person who installed the app, HubSpot super admins and people they named may do this. Ask one of them. Nothing was changed.',
  },
} satisfies Record<string, FailureWords>;

/** What the check of the installation advises otherwise. */
export const marketplaceRemedies = {
  notSetUp: 'Use the button under “Properties of the app”.',
  webhooks:
    'Nothing is lost: a card reads what is new when it is opened, and every quarter of an hour the app looks for mail that it was not told of. If this is still so tomorrow, write to the support named on the app’s page in the marketplace.',
  schedule:
    'This runs by itself, whether somebody opens the app or not. If it is still so tomorrow, write to the support named on the app’s page in the marketplace.',
};

/** What the guide says otherwise of who sees what, and where it lies. */
export const marketplaceAccess =
  'Whoever may open a record in HubSpot sees its card, unless an admin of the app has limited that to its owner or the owner’s team. Figures stop at the team, and teams of fewer than three active people get none of their own. Nobody is ranked. The sentences that prove signals, and who wrote them, lie encrypted on the app’s server; whole emails never do. No language model reads them.';

/** Beside the button that removes at once what is older than the account keeps. */
export const marketplaceRetention = 'The app does this once a day by itself.';
