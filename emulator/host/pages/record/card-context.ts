import type { CrmContext } from '@hubspot/ui-extensions';
import type { Session } from '../session.tsx';

const locales = { en: 'en-us', fr: 'fr-fr' } as const;
/** The id that the portal gives to the one app that is installed in it. */
const appId = 1;

/** The context that HubSpot hands to a card. `user.id` is the user's id, not the owner's. */
export function toCardContext(
  { meta, user, language }: Pick<Session, 'meta' | 'user' | 'language'>,
  location: CrmContext['location'],
  record: { readonly id: string; readonly typeId: string },
  cardTitle: string,
): CrmContext {
  return {
    location,
    user: {
      id: user.userId,
      email: user.email,
      emails: [user.email],
      firstName: user.firstName,
      lastName: user.lastName,
      roles: [],
      teams: user.teams.map((team) => ({ id: Number(team.id), name: team.name, teammates: [] })),
      locale: locales[language],
      language,
      permissions: [],
    },
    portal: { id: meta.portalId, timezone: meta.timeZone },
    crm: { objectId: Number(record.id), objectTypeId: record.typeId },
    extension: { appId, appName: 'Invisible Pipeline', cardTitle },
  };
}
