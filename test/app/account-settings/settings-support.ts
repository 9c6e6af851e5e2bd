import type { SettingsRequest, SettingsView } from '#core/views/settings-view.ts';
import { createLatestMail } from '#crm/mail-history/latest-mail.ts';
import { expect } from 'vitest';
import { accountSettings } from '../../../src/app/use-cases/account-settings/account-settings.ts';
import { createPreviewMemory } from '../../../src/app/use-cases/account-settings/preview-memory.ts';
import type { PreviewContext } from '../../../src/app/use-cases/account-settings/preview.ts';
import type { AppPortal } from '../support/app-portal.ts';

/** What the settings are given in a process that has just started. */
export function settingsContext(app: AppPortal, options: Partial<PreviewContext> = {}): PreviewContext {
  const { portal } = app;
  return {
    ...app.context(options),
    listLatest: createLatestMail({
      accessToken: portal.accessToken,
      basePath: portal.url,
      portalId: 4242,
      now: () => portal.clock.now(),
    }),
    previews: createPreviewMemory(),
    ...options,
  };
}

export const ask = (app: AppPortal, request: SettingsRequest, options: Partial<PreviewContext> = {}) =>
  accountSettings(request, settingsContext(app, options));

/** The view of an answer; a failure fails the test. */
export async function view(app: AppPortal, request: SettingsRequest): Promise<SettingsView> {
  const result = await ask(app, request);
  return result.ok ? result.view : expect.fail(result.failure.code);
}

/** Where bodies of emails are asked for: the ids of these emails. */
export function spyOnBodies() {
  const read: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const body = typeof init?.body === 'string' ? init.body : '';
    if (body.includes('hs_email_text') || body.includes('hs_email_html')) {
      const { inputs } = JSON.parse(body) as { inputs: readonly { readonly id: string }[] };
      read.push(...inputs.map(({ id }) => id));
    }
    return globalThis.fetch(input, init);
  };
  return { read, fetch };
}
