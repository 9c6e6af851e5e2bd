import type { RecordRule } from '#core/views/access-view.ts';
import type { Formats } from '../formats.ts';

/** Who may do what, where HubSpot tells the app who asks. */
export function settingsAccessWords(f: Formats) {
  return {
    loading: 'Reading who may do what',
    admins: {
      title: 'Admins of the app',
      hint: 'They change settings, start scans of past mail, export and erase what is kept of a person, and see every record.',
      always: 'Admins in any case',
      installer: 'connected the app',
      superAdmin: 'super admin in HubSpot',
      /** Somebody whom no list of HubSpot names any more. */
      user: (id: string) => `User ${id}`,
      noInstaller:
        'HubSpot did not say who connected the app. Whoever connects it again is an admin from then on.',
      superAdminsUnknown:
        'This account does not let the app know who its super admins are. They count as admins here only if they are chosen below. To change that, connect the app again and accept the optional permission for users.',
      stays:
        'Whoever connected the app stays an admin whatever is chosen here, so nobody can lock everybody out. If that person leaves, a super admin connects the app again and takes their place.',
      named: 'Also admins',
      namedHint: 'Active users of this account.',
      nobody: 'Nobody else',
      tooMany: (most: number) => `At most ${f.number(most)} people fit.`,
      leavingTitle: 'You are taking yourself off the list',
      leaving: 'After saving, only another admin can put you back.',
    },
    records: {
      title: 'Who sees the signals of a record',
      hint: 'The app cannot read HubSpot’s permissions for single records. So this is decided here, for the whole account.',
      label: 'Signals are shown to',
      choices: {
        everybody: 'Everybody',
        team: 'The owner and their team',
        owner: 'The owner alone',
      } satisfies Record<RecordRule, string>,
      cards: 'Cards',
      onCards: {
        everybody: 'Everybody who can open a record in HubSpot sees its signals.',
        team: 'The record’s owner, the people of the owner’s teams, and admins of the app. A record without an active owner: admins alone.',
        owner: 'The record’s owner and admins of the app. A record without an active owner: admins alone.',
      } satisfies Record<RecordRule, string>,
      page: 'The app’s page',
      onPage: {
        everybody: 'Everybody can open the page with its figures and lists of records.',
        team: 'Only admins of the app see the page’s figures and lists, since they show many records at once.',
        owner:
          'Only admins of the app see the page’s figures and lists, since they show many records at once.',
      } satisfies Record<RecordRule, string>,
      lists: 'HubSpot’s lists',
      onLists:
        'Lists, views and reports that use the app’s properties follow HubSpot’s own permissions, whatever is chosen here.',
    },
  };
}
