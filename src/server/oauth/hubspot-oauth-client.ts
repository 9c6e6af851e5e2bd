import { z } from 'zod';
import type { HttpAnswer } from '#crm/policy/operation.ts';
import { faultOf } from './oauth-fault.ts';
import type { OAuthAnswer, OAuthClient } from './oauth-client.ts';
import { createSendForm, type SendFormOptions } from './send-form.ts';

export interface OAuthClientOptions extends SendFormOptions {
  /** Origin of HubSpot's API. */
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the app names it to HubSpot. */
  readonly redirectUri: string;
}

const path = '/oauth/2026-09/token';
const token = z.string().min(1).max(4_096);

const tokenSchema = z.object({
  access_token: token,
  refresh_token: token.optional(),
  /** Seconds. */
  expires_in: z.number().positive().max(31_536_000),
});

const grantSchema = z.object({
  active: z.literal(true),
  hub_id: z.int().positive(),
  user_id: z.int().positive().nullish().catch(null),
  scopes: z.array(z.string().max(200)).max(500),
});

/** The client of HubSpot's OAuth endpoints, dated 2026-09. */
export function createHubSpotOAuthClient(options: OAuthClientOptions): OAuthClient {
  const { apiUrl, clientId, clientSecret, redirectUri, now } = options;
  const send = createSendForm(options);
  const client = { client_id: clientId, client_secret: clientSecret };

  async function ask<Shape extends z.ZodType>(
    shape: Shape,
    where: string,
    form: Readonly<Record<string, string>>,
    repeatable: boolean,
  ): Promise<OAuthAnswer<z.infer<Shape>>> {
    const answer = await send(apiUrl + where, { ...client, ...form }, repeatable);
    if (answer === null) return { ok: false, fault: 'unavailable' };
    if (answer.status !== 200) return { ok: false, fault: faultOf(answer) };
    const read = shape.safeParse(parseJson(answer));
    return read.success ? { ok: true, value: read.data } : { ok: false, fault: 'unavailable' };
  }

  /** HubSpot need not name a refresh token that stays the same. */
  async function askForTokens(form: Readonly<Record<string, string>>, kept: string, repeatable: boolean) {
    const askedAt = now();
    const answer = await ask(tokenSchema, path, form, repeatable);
    if (!answer.ok) return answer;
    const refreshToken = answer.value.refresh_token ?? kept;
    if (refreshToken === '') return { ok: false, fault: 'unavailable' } as const;
    const expiresAt = askedAt + answer.value.expires_in * 1_000;
    return { ok: true, value: { accessToken: answer.value.access_token, refreshToken, expiresAt } } as const;
  }

  return {
    exchange: (code) =>
      askForTokens({ grant_type: 'authorization_code', redirect_uri: redirectUri, code }, '', false),
    refresh: (refreshToken) =>
      askForTokens({ grant_type: 'refresh_token', refresh_token: refreshToken }, refreshToken, true),
    async introspect(accessToken) {
      const form = { token: accessToken, token_type_hint: 'access_token' };
      const answer = await ask(grantSchema, `${path}/introspect`, form, true);
      if (!answer.ok) return answer;
      const { hub_id: portalId, user_id: userId, scopes } = answer.value;
      return { ok: true, value: { portalId, userId: userId ?? null, scopes } };
    },
  };
}

function parseJson({ text }: HttpAnswer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
