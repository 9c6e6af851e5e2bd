import type { CrmContext, PagesContext, SettingsContext } from '@hubspot/ui-extensions';
import type { Session } from '../session.tsx';

const locales = { en: 'en-us', fr: 'fr-fr', de: 'de-de', es: 'es-es', it: 'it-it' } as const;

type Reader = Pick<Session, 'meta' | 'user' | 'language'>;

/** The context that HubSpot hands to a card. `user.id` is the user's id, not the owner's. */
export function toCardContext(
  reader: Reader,
  location: CrmContext['location'],
  record: { readonly id: string; readonly typeId: string },
  cardTitle: string,
): CrmContext {
  return {
    ...toBaseContext(reader),
    location,
    crm: { objectId: Number(record.id), objectTypeId: record.typeId },
    extension: { appId: reader.meta.appId, appName: 'Invisible Pipeline', cardTitle },
  };
}

/** The context that HubSpot hands to an app page, which is about no record. */
export function toPageContext(reader: Reader, appName: string): PagesContext {
  return { ...toBaseContext(reader), location: 'pages', extension: { appId: reader.meta.appId, appName } };
}

/** The context that HubSpot hands to an app's settings. */
export function toSettingsContext(reader: Reader, appName: string): SettingsContext {
  return { ...toBaseContext(reader), location: 'settings', extension: { appId: reader.meta.appId, appName } };
}

function toBaseContext({ meta, user, language }: Reader): Pick<PagesContext, 'user' | 'portal'> {
  return {
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
  };
}
