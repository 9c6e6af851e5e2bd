import type { SeedAccount } from '#emulator/seed.ts';
import { account, contact, email, outgoing, portalNow } from '../support/account.ts';

interface Mail {
  readonly incoming: number;
  readonly outgoing: number;
  readonly subject?: string;
  /** Who owns the emails, in turn; the first two teams have three members each. */
  readonly owners?: readonly string[];
}

const teamOf: Readonly<Record<string, string>> = {
  ...{ '1': '20', '2': '20', '3': '20' },
  ...{ '4': '30', '5': '30', '6': '30' },
  ...{ '7': '40', '8': '40' },
};

const owner = ([id, teamId]: readonly [string, string]) => ({
  ...{ id, userId: Number(id) * 100, email: `user${id}@northwind.example` },
  ...{ firstName: 'Ada', lastName: `A${id}`, locale: 'en', teamIds: [teamId], archived: false },
});

/** Twelve contacts of an owner, and mail of the last days with them. */
export function accountOf({ subject = 'Hello', owners = ['1'], ...mail }: Mail): SeedAccount {
  const contacts = Array.from({ length: 12 }, (_, at) =>
    contact(String(101 + at), undefined, { hubspot_owner_id: '1' }),
  );
  const emails = Array.from({ length: mail.incoming + mail.outgoing }, (_, at) => {
    const fields = {
      hs_timestamp: new Date(portalNow - (at + 1) * 3_600_000).toISOString(),
      hs_email_subject: subject,
      hubspot_owner_id: owners[at % owners.length] ?? '1',
      ...(at < mail.incoming ? {} : outgoing.fields),
    };
    return email(String(401 + at), String(101 + (at % 12)), 'pricing', { fields });
  });
  return {
    ...account(...contacts, ...emails),
    teams: [
      { id: '20', name: 'Sales' },
      { id: '30', name: 'Accounts' },
      { id: '40', name: 'Two people' },
    ],
    owners: Object.entries(teamOf).map(owner),
  };
}

/** Mail both ways; of the teams one logs nothing. */
export const sound = accountOf({ incoming: 15, outgoing: 15 });
