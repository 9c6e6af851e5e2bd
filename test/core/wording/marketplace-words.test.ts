import { describe, expect, it } from 'vitest';
import type { CheckResult } from '#core/views/installation-view.ts';
import { installationChecks } from '#core/views/installation-view.ts';
import { dictionaryFor } from '#core/wording/dictionary.ts';
import { languages } from '#core/wording/languages.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';

const result = (id: CheckResult['id'], facts: CheckResult['facts'] = {}): CheckResult => ({
  ...{ id, status: 'attention', facts, repair: null },
});

describe.each(languages)('the words of the marketplace edition in %s', (language) => {
  const page = pageDictionaryFor(language, 'UTC', 'marketplace');
  const own = pageDictionaryFor(language, 'UTC');

  it('say the same on cards and on the page, and of most failures what the private edition says', () => {
    expect(dictionaryFor(language, 'UTC', 'marketplace').failures).toEqual(page.failures);
    expect(page.failures).toEqual({ ...own.failures, ...page.marketplace.failures });
    expect(page.failures['not-allowed']).not.toEqual(own.failures['not-allowed']);
  });

  it('speak of no code, no custom object and no upload', () => {
    const remedies = installationChecks
      .filter((id) => id !== 'signal-object')
      .flatMap((id) => [result(id), result(id, { reason: 'not-set-up' })])
      .map(page.installation.remedy);
    const texts = JSON.stringify([page.failures, remedies]);
    expect(texts).not.toMatch(
      /Enterprise|Entreprise\b|access code|code d’accès|Zugangscode|código de acceso|codice di accesso/u,
    );
    expect(texts).not.toMatch(/webhooks? \(|Webhooks \(|signal object|Signalobjekt/u);
  });

  it('point to a line of the check that is there', () => {
    expect(page.installation.remedy(result('webhooks', { reason: 'not-set-up' }))).toContain(
      page.installation.titles.properties,
    );
  });

  it('promise of nothing that it stays in HubSpot', () => {
    const { access, ...others } = page.guide.how;
    expect(access.text).toBe(page.marketplace.access);
    expect(access.text).not.toBe(own.guide.how.access.text);
    expect(others).toEqual(
      Object.fromEntries(Object.entries(own.guide.how).filter(([key]) => key !== 'access')),
    );
  });

  it('ask nobody to set up what the server does by itself', () => {
    const { applyHint } = page.privacy.retention;
    expect(applyHint).toBe(page.marketplace.retention);
    expect(own.privacy.retention.applyHint.startsWith(applyHint.slice(0, -1))).toBe(true);
  });

  it('are made once', () => {
    expect(pageDictionaryFor(language, 'UTC', 'marketplace')).toBe(page);
    expect(own).not.toBe(page);
  });
});
