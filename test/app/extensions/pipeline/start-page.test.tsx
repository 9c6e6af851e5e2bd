import { PageLink } from '@hubspot/ui-extensions/pages';
import { ProgressBar } from '@hubspot/ui-extensions';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { viewOf } from '../../../support/history-answers/parts.ts';
import {
  bare,
  funnelOf,
  installationOf,
  managementOf,
  ok,
} from '../../../support/history-answers/start-parts.ts';
import { answer, noOptions } from '../../../support/pipeline-answers/parts.ts';
import { failed } from '../support/show-card.tsx';
import type { PageAnswers } from '../support/show-page.tsx';
import { closePipelines, openPipeline } from './support/open-pipeline.tsx';

afterEach(() => {
  closePipelines();
  vi.unstubAllGlobals();
});

const answers: PageAnswers = {
  'installation-check': () => ok(installationOf()),
  'history-scan': () => viewOf({ phase: 'none' }),
  'management-settings': () => ok(managementOf([])),
  'funnel-map': () => ok(funnelOf(true)),
};

const openStart = (part: PageAnswers = {}, locale = 'en') =>
  openPipeline({ locale, at: { path: '/start' } }, { ...answers, ...part });

describe('the first steps', () => {
  it('lead on with one button to what is next', async () => {
    const page = openStart();
    await page.click('Read past mail');
    await page.until('What happens');
    expect(page.primaryButtons()).toEqual(['Start reading']);
  });

  it('set the app up at a click, and look around again', async () => {
    let isSetUp = false;
    const page = openStart({
      'installation-check': ({ action }) => {
        isSetUp ||= action === 'repair';
        return ok(isSetUp ? installationOf() : bare);
      },
      'history-scan': () => (isSetUp ? viewOf({ phase: 'none' }) : failed('not-set-up')),
    });
    await page.until('2 points are still to be mended.');
    expect(page.primaryButtons()).toEqual(['Create what is missing']);
    await page.click('Create what is missing');
    await vi.waitFor(() => expect(page.primaryButtons()).toEqual(['Read past mail']));
  });

  it('show how far the reading is, without asking for its report', async () => {
    const page = openStart({
      'history-scan': ({ action }) =>
        action === 'continue' ? new Promise(() => undefined) : viewOf({ read: 4_310, total: 12_040 }),
    });
    await page.until('4,310 of 12,040 emails read.');
    expect(page.callsOf('history-scan').map(({ action }) => action)).toEqual(['status', 'continue']);
  });

  it('keep the other steps where one function does not answer, and look again', async () => {
    const page = openStart({
      'management-settings': (_, earlier) =>
        earlier === 0 ? failed('timeout', { retryable: true }) : ok(managementOf(['70001'])),
    });
    await page.until('Could not be looked up');
    await page.click('Look again');
    await page.until('1 person is told.');
    expect(page.shows('Could not be looked up')).toBe(false);
  });

  it('end where nothing is left to do, in French too', async () => {
    const page = openStart(
      {
        'history-scan': () => viewOf({ phase: 'done', read: 9, finishedAt: 1, isReportSeen: true }),
        'management-settings': () => ok(managementOf(['70001'])),
        'funnel-map': () => ok(funnelOf(false)),
      },
      'fr',
    );
    await page.until('Tout est en place');
    expect(page.find(ProgressBar).props.valueDescription).toBe('6 étapes faites sur 6');
    expect(page.links()).toContain('Vers la vue d’ensemble');
  });

  it('lead to the notice and to the people among the settings', async () => {
    const page = openStart();
    await page.until('Tell your employees');
    const sections = page.findAll(PageLink).map(({ props }) => props.params?.['section']);
    expect(sections.filter(Boolean)).toEqual(['privacy', 'people']);
  });

  it.each([
    ['that nobody has read', () => answer(null, { takenAt: null, options: noOptions })],
    ['that is not set up', () => failed('not-set-up')],
  ])('are pointed to by the overview of an account %s', async (_, view) => {
    const page = openPipeline(
      {},
      { ...answers, 'pipeline-page': view, 'take-snapshot': () => new Promise(() => undefined) },
    );
    await page.until('New here? See the first steps');
    page.follow('New here? See the first steps');
    await page.until('Check the installation');
  });
});
