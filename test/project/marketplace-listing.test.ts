import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDetectionSettings } from '#core/detect/detection.ts';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { loadDetector } from '../../scripts/detector.ts';
import { parseLabelledMessage } from '../../scripts/mail/labelled-message.ts';
import { linksOf } from './markdown-links.ts';
import { readPage, rowsBelow, sectionBelow } from './marketplace-tables.ts';

const editions = [
  {
    page: 'docs/listing/en.md',
    locale: 'en',
    name: 'Name',
    tagline: 'Tagline',
    short: 'Short description',
    overview: 'Overview',
    screenshots: 'Screenshots',
    reviewer: 'For the reviewer',
    praise: /\b(best|leading|revolutionary|unique|guarantee|effortless|world-class|never miss|100 ?%)/i,
  },
  {
    page: 'docs/listing/fr.md',
    locale: 'fr',
    name: 'Nom',
    tagline: 'Accroche',
    short: 'Description courte',
    overview: 'Présentation',
    screenshots: 'Captures d’écran',
    reviewer: 'Pour la relecture',
    praise: /\b(meilleur|leader|révolutionnaire|unique|garanti|sans effort|100 ?%)/i,
  },
];

describe.each(editions)('the listing $page', (edition) => {
  const page = readPage(edition.page);
  const textOf = (heading: string) => sectionBelow(page, heading).replace(/\s+/g, ' ');

  it('has texts of the lengths that HubSpot takes', () => {
    expect(textOf(edition.name)).not.toMatch(/hub/i);
    expect(textOf(edition.tagline).length).toBeLessThanOrEqual(60);
    expect(textOf(edition.short).length).toBeLessThanOrEqual(200);
    expect(textOf(edition.overview).length).toBeGreaterThanOrEqual(160);
    expect(page).not.toMatch(/Hubspot|HubSPot|hubSpot/);
  });

  it('claims nothing that nobody can check', () => {
    const texts = [edition.tagline, edition.short, edition.overview].map(textOf).join(' ');
    expect(edition.praise.exec(texts)).toBeNull();
  });

  it('shows at most eight pictures, which exist, each with its caption', () => {
    const rows = rowsBelow(page, edition.screenshots);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(8);
    const files = rows.flatMap(([file]) => linksOf(file ?? ''));
    const folder = join(import.meta.dirname, '../../docs/listing');
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(files).toHaveLength(rows.length);
    expect(rows.filter(([, caption]) => !caption)).toEqual([]);
  });

  it('promises the reviewer what the app then shows', () => {
    const steps = textOf(edition.reviewer);
    const [, body = ''] = /_[“«][\s\u00a0]*([^”»]+?)[\s\u00a0]*[”»]_/.exec(steps) ?? [];
    const parsed = parseLabelledMessage(
      JSON.stringify({ id: '1', from: 'buyer@customer.example', text: body }),
    );
    if (!parsed.ok) throw new Error(parsed.reason);
    const { signals } = loadDetector().detect(parsed.message, defaultDetectionSettings);
    const labels = signals.map(({ kind }) => pageDictionaryFor(edition.locale, 'UTC').kinds[kind].label);
    expect(labels.filter((label) => steps.includes(`_${label}_`))).toHaveLength(1);
  });
});
