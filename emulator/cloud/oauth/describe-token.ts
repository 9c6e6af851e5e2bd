import { appId } from '../../app-id.ts';
import type { PortalClock } from '../../portal.contract.ts';
import type { CloudApp } from '../cloud.contract.ts';
import type { Grant, Grants } from '../grants.ts';

export interface DescribeContext {
  readonly app: CloudApp;
  readonly grants: Grants;
  readonly clock: PortalClock;
  readonly userEmail: (portalId: number, userId: number) => string;
}

/** What introspection says of an access or refresh token; one that is unknown or over is not active, and no error. */
export function describeToken(context: DescribeContext, token: string): Record<string, unknown> {
  const { grants, clock } = context;
  const access = grants.access(token);
  if (access && !access.isRevoked && clock.now() < access.expiresAt) {
    const expiresIn = Math.floor((access.expiresAt - clock.now()) / 1_000);
    return { ...describeGrant(context, access), token_use: 'access_token', expires_in: expiresIn };
  }
  const refresh = grants.refresh(token);
  return refresh ? { ...describeGrant(context, refresh), token_use: 'refresh_token' } : { active: false };
}

function describeGrant({ app, userEmail }: DescribeContext, { portalId, userId, scopes }: Grant) {
  const owner =
    portalId === null || userId === null
      ? {}
      : { hub_id: portalId, user_id: userId, user: userEmail(portalId, userId) };
  return { active: true, token_type: 'bearer', client_id: app.clientId, app_id: appId, scopes, ...owner };
}
