import { afterEach, describe, expect, it, vi } from 'vitest';
import { Input, Toggle } from '@hubspot/ui-extensions';
import { partPoints } from '#core/health/score.ts';
import type { HealthPart } from '#core/health/health.ts';
import type { AuditFactId, AuditRow, AuditView } from '#core/views/audit-view.ts';
import { forgetAccessCode } from '#shared/access-code.ts';
import { AuditPage } from '../../../../../src/app/extensions/pipeline/audit/AuditPage.tsx';
import { failed, ok } from '../../support/show-card.tsx';
import { showPage } from '../../support/show-page.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const finishedAt = Date.parse('2026-11-20T09:00:00Z');

function row(fact: AuditFactId, isClear: boolean, part: Partial<AuditRow> = {}): AuditRow {
  return {
    ...{ fact, n: 400, with: 180, winRateWith: 0.47, winRateWithout: 0.21, isClear },
    lift: { value: 2.24, low: 1.65, high: 3.04 },
    adjustedP: isClear ? 0.001 : 0.6,
    ...part,
  };
}

function points(evidence: number, inUse: number): AuditView['points'] {
  const ids = Object.keys(partPoints) as HealthPart['id'][];
  return ids.map((part) => {
    const usual = partPoints[part];
    return part === 'evidence'
      ? { part, usual, inUse, proposed: evidence }
      : { part, usual, inUse: usual, proposed: usual };
  });
}

function auditView(part: Partial<AuditView> = {}): AuditView {
  return {
    ...{ phase: 'done', read: 400, total: 400, won: 128, lost: 268, finishedAt, isRunning: false },
    enough: { deals: 200, perSide: 30 },
    rows: [row('decision-maker', true), row('source-inbound', false)],
    tooFew: [{ fact: 'from-signal', n: 11 }],
    isAgreed: false,
    points: points(30, 25),
    ...part,
  };
}

const none = auditView({
  ...{ phase: 'none', read: 0, total: 0, won: 0, lost: 0, finishedAt: null, rows: [], tooFew: [] },
  points: points(25, 25),
});

const show = (view: AuditView, locale = 'en') =>
  showPage(<AuditPage />, { 'deal-audit': () => ok(view) }, { locale });

describe('the audit', () => {
  it('says what is clear first, with its figures and in plain words what that means', async () => {
    const page = show(auditView());
    await page.until('Decision maker known');
    for (const text of [
      'This says what came together, not what caused it.',
      '396 deals read on Nov 20, 2026: 128 won, 268 lost.',
      '47%',
      '21%',
      '×2.2 (1.7 to 3)',
      'Held in 45% of 400 deals',
    ])
      expect(page.shows(text), text).toBe(true);
    expect(page.folds()).toEqual(['Not clear: could be chance (1)', 'Too few deals to tell (1)']);
  });

  it('says so where nothing is clear, and then has nothing to agree to', async () => {
    const page = show(auditView({ rows: [row('source-inbound', false)], points: points(25, 25) }));
    await page.until('No fact stands out from chance.');
    expect(page.shows('Let it count in the health of deals')).toBe(false);
  });

  it('gives no ratio where nothing was won without the fact', async () => {
    await show(auditView({ rows: [row('decision-maker', true, { lift: null })] })).until('none won without');
  });

  it('needs enough closed deals', async () => {
    const page = show(auditView({ won: 20, lost: 40, rows: [], tooFew: [] }));
    await page.until('60 deals could be judged, 200 are needed.');
  });

  it('reads the deals step by step until it is done', async () => {
    const reading = (read: number) => auditView({ ...none, phase: 'reading', read, total: 400 });
    const page = showPage(<AuditPage />, {
      'deal-audit': ({ action }, earlier) =>
        ok(action === 'read' ? none : earlier < 3 ? reading(earlier * 150) : auditView()),
    });
    await page.click('Read the closed deals');
    await page.until('Decision maker known');
    expect(page.callsOf('deal-audit').map(({ action }) => action)).toEqual(['read', 'run', 'run', 'run']);
    expect(page.hasButton('Read them again')).toBe(true);
  });

  it('stops at a failure, shows how far it came, and goes on', async () => {
    const reading = auditView({ ...none, phase: 'reading', read: 150, total: 400 });
    const page = showPage(<AuditPage />, {
      'deal-audit': (_, earlier) => {
        if (earlier === 0) return ok(reading);
        return earlier === 1 ? failed('rate-limited', { retryable: true }) : ok(auditView());
      },
    });
    await page.until('Reading the closed deals');
    await page.click('Read on');
    await page.until('HubSpot is busy right now');
    expect(page.shows('Reading the closed deals')).toBe(true);
    await page.click('Read on');
    await page.until('Decision maker known');
  });

  it('says what went wrong when it cannot be opened', async () => {
    const page = showPage(<AuditPage />, {
      'deal-audit': (_, earlier) => (earlier === 0 ? failed('timeout', { retryable: true }) : ok(none)),
    });
    await page.click('Try again');
    await page.until('Which facts go with winning here?');
  });
});

describe('agreeing', () => {
  it('shows what changes, and sends what is chosen', async () => {
    const page = showPage(<AuditPage />, {
      'deal-audit': (request) =>
        ok(
          request.action === 'agree'
            ? auditView({ isAgreed: request.isAgreed, points: points(30, 30) })
            : auditView(),
        ),
    });
    await page.until('By this audit');
    expect(page.shows('In use')).toBe(false);
    page.find(Toggle).props.onChange?.(true);
    await page.until('In use');
    expect(page.callsOf('deal-audit').at(-1)).toEqual({ action: 'agree', isAgreed: true });
    page.find(Toggle).props.onChange?.(false);
    await vi.waitFor(() => {
      expect(page.callsOf('deal-audit').at(-1)).toEqual({ action: 'agree', isAgreed: false });
    });
  });

  it('asks for the access code where it is refused, and then does what was chosen', async () => {
    const page = showPage(<AuditPage />, {
      'deal-audit': (request) => {
        if (request.action !== 'agree') return ok(auditView());
        const isKnown = 'accessCode' in request;
        return isKnown ? ok(auditView({ isAgreed: true, points: points(30, 30) })) : failed('not-allowed');
      },
    });
    await page.until('By this audit');
    page.find(Toggle).props.onChange?.(true);
    await page.until('An access code protects this');
    page.find(Input).trigger('onInput', 'a-long-enough-code' as never);
    await page.click('Continue');
    await page.until('In use');
    expect(page.callsOf('deal-audit').at(-1)).toMatchObject({ action: 'agree', isAgreed: true });
    forgetAccessCode();
  });

  it('to an earlier audit is offered anew where a later one says otherwise', async () => {
    const page = show(auditView({ isAgreed: true, points: points(30, 28) }));
    await page.until('Health still counts with the points of an earlier audit.');
    await page.click('Use the points of this audit');
    await vi.waitFor(() => {
      expect(page.callsOf('deal-audit').at(-1)).toEqual({ action: 'agree', isAgreed: true });
    });
  });

  it('can be taken back also where the newest audit has nothing clear', async () => {
    const page = show(
      auditView({ isAgreed: true, rows: [row('source-inbound', false)], points: points(25, 30) }),
    );
    await page.until('Let it count in the health of deals');
  });

  it('reads French', async () => {
    await show(auditView(), 'fr').until('Décideur connu');
  });
});
