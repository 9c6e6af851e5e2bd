import type { Right } from './right.ts';

/** Every word of the pages around an installation. */
export type InstallWords = ReturnType<typeof englishInstall>;

/** The English words; their type is the shape of every dictionary of these pages. */
export function englishInstall() {
  const rightNames: Record<Right, string> = {
    contacts: 'Contacts and the activities on them',
    companies: 'Companies',
    deals: 'Deals and their pipelines',
    owners: 'Users who own records',
    users: 'Who is a super admin, so that they may change the settings',
    products: 'Product library, for typical prices',
    email: 'The text of logged email',
    timeline: 'Events on the timelines of contacts',
    fields: 'Properties, to show results in lists and reports',
    other: 'Other',
  };
  return {
    again: 'Connect',
    reference: (id: string) => `Reference for support: ${id}`,
    rights: rightNames,
    installed: {
      title: 'Invisible Pipeline is connected',
      account: (portalId: string) => `HubSpot account ${portalId}`,
      steps: [
        'The app now reads email that HubSpot logs. The first results appear within minutes of the next message.',
        'Add the cards once: in HubSpot under Settings → Objects → Contacts → Record customization, then the same for deals.',
        'Choose what is read and what is not under Settings → Integrations → Connected apps → Invisible Pipeline.',
      ],
      withoutOptional: 'The account did not grant the following. The app works without it:',
      open: 'Open HubSpot',
    },
    missing: {
      title: 'Some rights are missing',
      text: 'HubSpot connected the app without these rights. It cannot work without them, so nothing was set up:',
      steps: [
        'Connect again as a super admin, or as a user who has these rights in HubSpot.',
        'Accept all the rights that HubSpot lists. One that is not offered belongs to a subscription the account does not have.',
      ],
    },
    declined: {
      title: 'Not connected',
      text: 'The app was not given access, and nothing was changed in the account. You can connect it whenever you like.',
    },
    expired: {
      title: 'This link is no longer valid',
      text: 'For security, connecting works once, within ten minutes and in one browser. If the app is connected already, there is nothing to do. Otherwise start again here.',
    },
    unreachable: {
      title: 'HubSpot does not answer right now',
      text: 'Nothing was set up. Please try again in a few minutes.',
    },
    failed: {
      title: 'Connecting did not work',
      text: 'Nothing was set up. Please start again. If it happens once more, send the reference below to support.',
    },
    busy: {
      title: 'Many people are connecting right now',
      text: 'Please try again in a minute.',
    },
  };
}
