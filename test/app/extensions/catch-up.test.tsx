import { EmptyState, Input, LoadingButton, LoadingSpinner } from '@hubspot/ui-extensions';
import { describe, expect, it, vi } from 'vitest';
import type { CatchUpView } from '#core/views/signals-view.ts';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Answers } from './support/show-card.tsx';
import { contactView, draft, group } from './support/views.ts';

const read = (scored: number, remaining: number, newSignals = 0) =>
  ok<CatchUpView>({ scored, remaining, newSignals });

function show(answers: Answers, groups = contactView().groups) {
  return showCard(<ContactSignalsCard />, {
    'contact-signals': (_, earlier) =>
      ok(
        contactView(
          earlier === 0
            ? { groups, unseenEmails: 12 }
            : { groups: [group('new', ['renewal']), ...groups], unseenEmails: 0 },
        ),
      ),
    ...answers,
  });
}

describe('emails that nobody read yet', () => {
  it('are read in the background while the card shows what is known', async () => {
    const card = show({ 'catch-up': () => new Promise(() => undefined) });
    await card.until('More seats or volume');
    expect(card.find(LoadingSpinner).props.label).toBe('Reading 12 new emails');
    await vi.waitFor(() =>
      expect(card.callsOf('catch-up')).toEqual([{ recordType: 'contact', recordId: '501' }]),
    );
  });

  it('are read round by round until none is left, then the card refreshes in place', async () => {
    const card = show({ 'catch-up': (_, earlier) => read(4, 8 - 4 * earlier, 1) });
    await card.until('Renewal');
    expect(card.callsOf('catch-up')).toHaveLength(3);
    expect(card.callsOf('contact-signals')).toHaveLength(2);
    await card.waitFor(() => expect(card.maybeFind(LoadingSpinner)).toBeNull());
  });

  it('bring a second reading of the card even when they hold nothing new, as the other card may have stored it', async () => {
    const card = show({ 'catch-up': () => read(12, 0) });
    await card.waitFor(() => expect(card.maybeFind(LoadingSpinner)).toBeNull());
    expect(card.callsOf('contact-signals')).toHaveLength(2);
  });

  it.each([
    ['fails', () => failed('timeout', { retryable: true }), 1],
    ['gets nowhere', () => read(0, 12), 1],
    ['would take too long', () => read(1, 12), 10],
  ])('wait for a click when reading %s', async (_, answer, calls) => {
    const card = show({ 'catch-up': answer, 'contact-signals': () => ok(contactView({ unseenEmails: 12 })) });
    await card.until('12 emails are still to be read.');
    expect(card.callsOf('catch-up')).toHaveLength(calls);
    expect(card.shows('More seats or volume')).toBe(true);
    await card.click('Read on');
    await vi.waitFor(() => expect(card.callsOf('catch-up').length).toBeGreaterThan(calls));
  });

  it('are no longer spoken of when the other card of the page has read them', async () => {
    const card = show({ 'catch-up': () => read(0, 12) });
    await card.until('Renewal');
    expect(card.shows('still to be read')).toBe(false);
  });

  it('keep the card from saying that nothing was found', async () => {
    const card = show({ 'catch-up': () => new Promise(() => undefined) }, []);
    await card.waitFor(() => expect(card.find(LoadingSpinner).props.label).toBe('Reading 12 new emails'));
    expect(card.maybeFind(EmptyState)).toBeNull();
  });

  it('do not disturb a form that somebody is filling in', async () => {
    let finish: () => void = () => undefined;
    const card = show({
      'catch-up': () =>
        new Promise((resolve) => {
          finish = () => resolve(read(12, 0, 1));
        }),
      decide: () => ok({ action: 'draft-deal', draft }),
    });
    await card.click('Create deal');
    await card.waitFor(() => card.find(Input));
    card.find(Input).trigger('onChange', 'Half typed' as never);
    finish();
    await card.waitFor(() => expect(card.maybeFind(LoadingSpinner)).toBeNull());
    expect(card.find(Input).props.value).toBe('Half typed');
    expect(card.shows('Renewal')).toBe(false);
    await card.click('Cancel');
    await card.until('Renewal');
  });
});

describe('an account that is not set up', () => {
  it('is set up with one click, then shows the signals', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': (_, earlier) => (earlier === 0 ? failed('not-set-up') : ok(contactView())),
      'set-up': () => ok({ created: ['buying_signal'] }),
    });
    await card.waitFor(() => expect(card.find(EmptyState).props.title).toBe('One step is left'));
    expect(card.primaryButtons()).toEqual(['Set up']);
    card.find(LoadingButton).trigger('onClick');
    await card.until('More seats or volume');
    expect(card.alerts()).toEqual([{ type: 'success', message: 'The app is set up.' }]);
  });

  it('says why it could not be set up', async () => {
    const card = showCard(<ContactSignalsCard />, {
      'contact-signals': () => failed('not-set-up'),
      'set-up': () => failed('missing-scope'),
    });
    await card.click('Set up');
    await card.until('The app is not allowed to read this yet');
  });
});
