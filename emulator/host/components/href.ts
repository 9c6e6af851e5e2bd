import type { CrmActionButtonProps, HrefProp } from '@hubspot/ui-extensions';

const objectPages: Record<string, string> = { '0-1': '/contacts', '0-2': '/companies', '0-3': '/deals' };
const appPage = /^https:\/\/app[a-z0-9-]*\.hubspot\.com(\/app\/\d+\/\d+(?:[/?].*)?)$/;
const recordPath = /^(?:https:\/\/app[a-z0-9-]*\.hubspot\.com)?\/contacts\/\d+\/record\/([0-9-]+)\/(\d+)/;

/** A link to a record as HubSpot writes it (`/contacts/{portal}/record/0-1/{id}`) becomes this portal's own page; so do links to an app's page. */
export function toLocalHref(url: string): string {
  const ownPage = appPage.exec(url)?.[1];
  if (ownPage) return ownPage;
  const match = recordPath.exec(url);
  const page = match?.[1] === undefined ? undefined : objectPages[match[1]];
  return page && match?.[2] ? `${page}/${match[2]}` : url;
}

/** Only http(s), mail and telephone links and paths of this portal are followed. */
export function isSafeHref(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url);
}

export interface HrefAttributes {
  readonly href?: string;
  readonly target?: '_blank';
  readonly rel?: 'noreferrer';
  readonly external: boolean;
}

/** As HubSpot does: links to other sites open in a new tab unless `external` says otherwise. */
export function hrefAttributes(prop: HrefProp | undefined): HrefAttributes {
  if (!prop) return { external: false };
  const url = typeof prop === 'string' ? prop : prop.url;
  const href = toLocalHref(url);
  if (!isSafeHref(href)) return { external: false };
  const isElsewhere = /^https?:/i.test(href);
  const external = typeof prop === 'string' ? isElsewhere : (prop.external ?? isElsewhere);
  return external ? { href, target: '_blank', rel: 'noreferrer', external } : { href, external };
}

/** An activity is shown on the timeline of its record. */
const recordActions: ReadonlySet<string> = new Set([
  'RECORD_APP_LINK',
  'PREVIEW_OBJECT',
  'ENGAGEMENT_APP_LINK',
]);

/** Where an action leads in this portal; null for HubSpot's forms and editors, which are not emulated. */
export function actionTarget(
  props: Pick<CrmActionButtonProps, 'actionType' | 'actionContext'>,
): string | null {
  const context = props.actionContext as { objectTypeId?: string; objectId?: number; href?: string };
  if (recordActions.has(props.actionType))
    return toLocalHref(`/contacts/0/record/${context.objectTypeId ?? ''}/${context.objectId ?? 0}`);
  return props.actionType === 'EXTERNAL_URL' ? (context.href ?? null) : null;
}
