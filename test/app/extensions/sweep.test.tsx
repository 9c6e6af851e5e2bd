import { LoadingSpinner } from '@hubspot/ui-extensions';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import { contactView } from './support/views.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe("managers' tasks", () => {
  it('are brought in line in the background, once, after the card has nothing else to do', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': () => ok(contactView()),
      sweep: () => failed('unavailable'),
    });
    await vi.waitFor(() => expect(card.shows('More seats or volume')).toBe(true));
    expect(card.callsOf('sweep')).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(card.callsOf('sweep')).toEqual([{ origin: 'card' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card.callsOf('sweep')).toHaveLength(1);
    expect(card.shows('More seats or volume')).toBe(true);
  });

  it('wait while emails are being read', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': () => ok(contactView({ unseenEmails: 12 })),
      'catch-up': () => new Promise(() => undefined),
    });
    await vi.waitFor(() => expect(card.maybeFind(LoadingSpinner)?.props.label).toContain('Reading'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(card.callsOf('sweep')).toEqual([]);
  });
});
