import { createPageRouter, PageRoutes } from '@hubspot/ui-extensions/pages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReviewView } from '#core/views/review-view.ts';
import { ReviewPage } from '../../../../../src/app/extensions/pipeline/review/ReviewPage.tsx';
import { failed, ok } from '../../support/show-card.tsx';
import { showPage } from '../../support/show-page.tsx';
import { reviewItem, reviewView } from './sample-review.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The page at its address, without filters. */
const Page = createPageRouter(
  <PageRoutes>
    <PageRoutes.IndexRoute component={ReviewPage} />
  </PageRoutes>,
);

/** The page with a review; decisions are written unless `decide` answers otherwise. */
function show(view: ReviewView, locale = 'en', decide = () => ok({ week: view.week, decided: {} })) {
  // Each look at the clock is a second later, so that no click counts as the second half of another.
  let clock = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (clock += 1_000));
  return showPage(
    <Page />,
    { 'weekly-review': ({ action }) => (action === 'open' ? ok(view) : decide()) },
    { locale },
  );
}

describe('the weekly review', () => {
  it('shows what changed, how far it is, and the first deal with its reasons', async () => {
    const page = show(reviewView());
    await page.until('Deal 1');
    for (const text of [
      'Since Nov 16, 2026',
      '139 → 141',
      '5 (€61,000)',
      'Moved on: 7 · Moved back: 1 · Close date put off: 4',
      'Of 12 decisions of the last review, 9 came to pass.',
      'Most likely over',
      '€84,000 · Proposal · close date Oct 14, 2026',
      'No activity for 64 days',
      '“We decided not to go ahead.”',
      'Decided on Nov 16, 2026: requalify',
      'To come (2)',
    ])
      expect(page.shows(text), text).toBe(true);
    expect(page.primaryButtons()).toEqual(['Close as lost']);
    expect(page.callsOf('weekly-review')).toEqual([{ action: 'open', filters: { period: 'this-quarter' } }]);
  });

  it('is worked through by following each proposal, and says what it came to', async () => {
    const page = show(reviewView());
    await page.click('Close as lost');
    await page.until('Deal 1: close as lost. Noted.');
    expect(page.primaryButtons()).toEqual(['Push on']);
    await page.click('Push on');
    await page.until('Deal 2: push on. Noted.');
    await page.click('Requalify');
    await page.until('The review is done');
    expect(page.shows('1 to push, 1 to requalify, 1 to close.')).toBe(true);
    expect(page.shows('€84,000 less in the pipeline, and more true.')).toBe(true);
    await vi.waitFor(() => {
      expect(page.callsOf('weekly-review').slice(1)).toEqual([
        { action: 'decide', week: '2026-11-23', dealId: '1', decision: 'close-lost' },
        { action: 'decide', week: '2026-11-23', dealId: '2', decision: 'push' },
        { action: 'decide', week: '2026-11-23', dealId: '3', decision: 'requalify' },
      ]);
    });
  });

  it('takes a decision back', async () => {
    const page = show(reviewView());
    await page.click('Keep as it is');
    await page.until('Deal 1: keep as it is. Noted.');
    await page.click('Undo');
    await page.until('Decisions are only noted here');
    expect(page.primaryButtons()).toEqual(['Close as lost']);
    await vi.waitFor(() => {
      expect(page.callsOf('weekly-review').at(-1)).toEqual({
        action: 'undo',
        week: '2026-11-23',
        dealId: '1',
      });
    });
  });

  it('takes back what could not be written, and says why', async () => {
    const page = show(reviewView(), 'en', () => failed('unavailable', { retryable: true }) as never);
    await page.click('Close as lost');
    await page.until('HubSpot cannot be reached right now');
    expect(page.primaryButtons()).toEqual(['Close as lost']);
    expect(page.shows('Decided (1)')).toBe(false);
  });

  it('puts a deal off to the end', async () => {
    const page = show(reviewView());
    await page.click('Later');
    await page.waitFor(() => {
      expect(page.primaryButtons()).toEqual(['Push on']);
    });
    expect(page.callsOf('weekly-review')).toHaveLength(1);
  });

  it('does not take the second half of a double click for a decision about the next deal', async () => {
    const page = show(reviewView());
    await page.until('Deal 1');
    const still = Date.now() + 1_000;
    await page.click('Close as lost');
    vi.spyOn(Date, 'now').mockReturnValue(still);
    await page.until('Deal 1: close as lost. Noted.');
    await page.click('Push on');
    expect(page.callsOf('weekly-review').filter(({ action }) => action === 'decide')).toHaveLength(1);
  });

  it('goes on where others have decided', async () => {
    const page = show(reviewView({ decided: { '1': 'close-lost' } }));
    await page.until('Decided (1)');
    expect(page.primaryButtons()).toEqual(['Push on']);
  });

  it('tells how many more there are, and opens the next ones at the end', async () => {
    const page = show(reviewView({ items: [reviewItem('1')], total: 41 }));
    await page.until('The 1 with the most at stake, of 41 deals');
    await page.click('Close as lost');
    await page.until('40 more deals ask for a decision.');
    await page.click('Show the next ones');
    await vi.waitFor(() => {
      expect(page.callsOf('weekly-review').filter(({ action }) => action === 'open')).toHaveLength(2);
    });
  });

  it.each<[string, Partial<ReviewView>, string]>([
    ['nothing to decide', { items: [], total: 0 }, 'No deal asks for a decision'],
    [
      'an account that was never read',
      { takenAt: null, changes: null, items: [] },
      'The account has not been read yet',
    ],
    ['a deal that is gone', { items: [reviewItem('1', { name: null })] }, 'A deal that cannot be read now'],
    [
      'a deal without amount and date',
      { items: [reviewItem('1', { amount: null, closeAt: null })] },
      'no amount · Proposal · no close date',
    ],
    ['a first review', { changes: null }, 'Deal 1'],
  ])('has a state for %s', async (_, part, text) => {
    await show(reviewView(part)).until(text);
  });

  it('says what went wrong, and tries again', async () => {
    const page = showPage(<Page />, {
      'weekly-review': (_, earlier) =>
        earlier === 0 ? failed('timeout', { retryable: true }) : ok(reviewView()),
    });
    await page.until('HubSpot took too long to answer');
    await page.click('Try again');
    await page.until('Deal 1');
  });

  it('reads French', async () => {
    const page = show(reviewView(), 'fr');
    await page.until('Sans doute terminée');
    expect(page.primaryButtons()).toEqual(['Fermer comme perdue']);
    expect(
      page.shows('Aucune activité depuis 64\u202fjours') || page.shows('Aucune activité depuis 64 jours'),
    ).toBe(true);
  });
});
