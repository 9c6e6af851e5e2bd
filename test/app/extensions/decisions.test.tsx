import { CurrencyInput, DateInput, Dropdown, Input, LoadingButton, Select } from '@hubspot/ui-extensions';
import { CrmActionLink } from '@hubspot/ui-extensions/crm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DecideRequest, DecideResponse, FunctionResult } from '#core/views/signals-view.ts';
import { ContactSignalsCard } from '../../../src/app/extensions/signals/ContactSignalsCard.tsx';
import { failed, ok, showCard } from './support/show-card.tsx';
import type { Reader } from './support/show-card.tsx';
import { contactView, draft, estimate, group, now } from './support/views.ts';

type Answer = FunctionResult<DecideResponse>;

const openDeals = [
  { id: '77', name: 'Acme 2027', amount: 12_000, currency: 'EUR' },
  { id: '78', name: 'Acme training', amount: null, currency: null },
];

/** What the handler answers when all is well. */
function decided(request: DecideRequest): Answer {
  switch (request.action) {
    case 'draft-deal':
      return ok({ action: 'draft-deal', draft });
    case 'create-deal':
      return ok({ action: 'decided', decision: { state: 'accepted', at: now, dealId: '900' } });
    case 'attach-deal':
      return ok({ action: 'decided', decision: { state: 'accepted', at: now, dealId: request.dealId } });
    case 'dismiss':
      return ok({ action: 'decided', decision: { state: 'dismissed', at: now, reason: request.reason } });
    case 'snooze':
      return ok({ action: 'decided', decision: { state: 'snoozed', at: now, until: request.until } });
    case 'reopen':
      return ok({ action: 'decided', decision: { state: 'open' } });
  }
}

const groups = [
  group('e1', ['seat-expansion', 'pricing', 'timeline'], { estimate, facts: { date: '2027-03-01' } }),
  group('e2', ['pricing'], { estimate }),
];

function show(answer: (request: DecideRequest) => Answer | Promise<Answer> = decided, reader?: Reader) {
  const view = contactView({
    groups,
    openDeals,
    totals: { undetected: 2, expectedValue: 2160, currency: 'EUR' },
  });
  const card = showCard(
    <ContactSignalsCard />,
    { 'contact-signals': () => ok(view), decide: answer },
    reader,
  );
  const decisions = () => card.callsOf('decide').filter(({ action }) => action !== 'draft-deal');
  return { ...card, decisions };
}

const target = {
  recordType: 'contact',
  recordId: '501',
  keys: ['e1:seat-expansion', 'e1:pricing', 'e1:timeline'],
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('creating a deal', () => {
  async function openForm(answer?: (request: DecideRequest) => Answer | Promise<Answer>, reader?: Reader) {
    const card = show(answer, reader);
    await card.click(reader?.locale === 'fr' ? 'Créer la transaction' : 'Create deal');
    await card.waitFor(() => card.find(Input));
    const select = (name: string) => card.find(Select, (one) => one.props.name === name);
    return { ...card, select };
  }

  it('opens a form in place that is filled in from the email', async () => {
    const card = await openForm();
    expect(card.callsOf('decide')[0]).toEqual({ ...target, action: 'draft-deal', locale: 'en' });
    expect(card.find(Input).props.value).toBe('Acme: 20 seats');
    expect(card.find(CurrencyInput).props).toMatchObject({ value: 10_800, currency: 'EUR' });
    expect(card.select('pipeline').props.value).toBe('default');
    expect(card.select('stage').props.value).toBe('qualified');
    expect(card.select('type').props.value).toBe('existingbusiness');
    expect(card.find(DateInput).props.value).toEqual({ year: 2027, month: 2, date: 1 });
  });

  it('is the one primary button of the card while it is open', async () => {
    const card = await openForm();
    expect(card.primaryButtons()).toEqual(['Create deal']);
  });

  it('sends every field as the person left it', async () => {
    const card = await openForm();
    card.find(Input).trigger('onChange', 'Acme Lyon' as never);
    card.find(CurrencyInput).trigger('onChange', 9000 as never);
    card.select('currency').trigger('onChange', 'CHF' as never);
    card.select('type').trigger('onChange', 'newbusiness' as never);
    card.find(DateInput).trigger('onChange', { year: 2027, month: 11, date: 31 } as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('Deal created: Acme Lyon');
    expect(card.decisions()).toEqual([
      {
        ...target,
        action: 'create-deal',
        deal: {
          name: 'Acme Lyon',
          amount: 9000,
          currency: 'CHF',
          pipelineId: 'default',
          stageId: 'qualified',
          dealType: 'newbusiness',
          closeDate: '2027-12-31',
        },
      },
    ]);
  });

  it('starts another pipeline at its own first stage', async () => {
    const card = await openForm();
    card.select('pipeline').trigger('onChange', 'renewals' as never);
    await card.waitFor(() => expect(card.select('stage').props.value).toBe('due'));
    expect(card.select('stage').props.options).toEqual([{ label: 'Due', value: 'due' }]);
  });

  it('lets amount and close date be emptied', async () => {
    const card = await openForm();
    card.find(CurrencyInput).trigger('onChange', undefined as never);
    card.find(DateInput).trigger('onChange', null as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('Deal created');
    expect(card.decisions()[0]).toMatchObject({ deal: { amount: null, closeDate: null } });
  });

  it.each([
    ['en', 'Give the deal a name.'],
    ['fr', 'Donnez un nom à la transaction.'],
  ])('asks in %s for what is missing before it sends anything', async (locale, words) => {
    const card = await openForm(decided, { locale });
    card.find(Input).trigger('onChange', '  ' as never);
    card.find(LoadingButton).trigger('onClick');
    await card.waitFor(() =>
      expect(card.find(Input).props).toMatchObject({ error: true, validationMessage: words }),
    );
    expect(card.decisions()).toEqual([]);
  });

  it('refuses an amount below zero', async () => {
    const card = await openForm();
    card.find(CurrencyInput).trigger('onChange', -1 as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('The amount cannot be below zero.');
    expect(card.decisions()).toEqual([]);
  });

  it("shows HubSpot's own words for a refusal and keeps what was typed", async () => {
    const card = await openForm((request) =>
      request.action === 'create-deal'
        ? failed('validation', { detail: 'Close date must be in this quarter.' })
        : decided(request),
    );
    card.find(Input).trigger('onChange', 'Acme Lyon' as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('Close date must be in this quarter.');
    expect(card.shows('HubSpot did not accept these values')).toBe(true);
    expect(card.find(Input).props.value).toBe('Acme Lyon');
    expect(card.alerts()).toEqual([]);
  });

  it('says why the draft could not be made and asks again on demand', async () => {
    let tries = 0;
    const card = show((request) =>
      tries++ === 0 ? failed('timeout', { retryable: true }) : decided(request),
    );
    await card.click('Create deal');
    await card.until('HubSpot took too long to answer');
    await card.click('Try again');
    await card.waitFor(() => expect(card.find(Input).props.value).toBe('Acme: 20 seats'));
  });

  it('goes back to the buttons without a trace', async () => {
    const card = await openForm();
    await card.click('Cancel');
    await card.waitFor(() => expect(card.hasButton('Snooze')).toBe(true));
    expect(card.maybeFind(Input)).toBeNull();
    expect(card.decisions()).toEqual([]);
  });

  it('sends a double click once and disables the buttons meanwhile', async () => {
    let answer: (result: Answer) => void = () => undefined;
    const card = await openForm((request) =>
      request.action === 'create-deal' ? new Promise((resolve) => (answer = resolve)) : decided(request),
    );
    const submit = card.find(LoadingButton);
    submit.trigger('onClick');
    submit.trigger('onClick');
    await card.waitFor(() =>
      expect(card.find(LoadingButton).props).toMatchObject({ loading: true, disabled: true }),
    );
    expect(card.button('Cancel').props.disabled).toBe(true);
    expect(card.shows('Deal created')).toBe(false);
    answer(ok({ action: 'decided', decision: { state: 'accepted', at: now, dealId: '900' } }));
    await card.until('Deal created: Acme: 20 seats');
    expect(card.decisions()).toHaveLength(1);
  });
});

describe('after a decision', () => {
  async function create(reader?: Reader) {
    const card = show(decided, reader);
    await card.click('Create deal');
    await card.waitFor(() => card.find(Input));
    card.find(LoadingButton).trigger('onClick');
    await card.until('Deal created: Acme: 20 seats');
    return card;
  }

  it('says so, links the deal, counts the totals anew and reads the card again', async () => {
    const card = await create();
    expect(card.alerts()).toEqual([{ type: 'success', message: 'Deal created: Acme: 20 seats' }]);
    expect(card.find(CrmActionLink).props.actionContext).toEqual({ objectTypeId: '0-3', objectId: 900 });
    expect(card.shows('1 unlogged opportunity, about €1,080 expected')).toBe(true);
    await vi.waitFor(() => expect(card.callsOf('contact-signals')).toHaveLength(2));
  });

  it('moves the primary button to the next signal', async () => {
    const card = await create();
    expect(card.primaryButtons()).toEqual(['Create deal']);
    expect(card.shows('We would like to add 20 seats')).toBe(false);
  });

  it('takes a slip back with one click', async () => {
    const card = await create();
    await card.click('Undo');
    await card.until('We would like to add 20 seats');
    expect(card.decisions().at(-1)).toEqual({ ...target, action: 'reopen' });
    expect(card.alerts().at(-1)?.message).toContain('A deal that was created stays as it is.');
    expect(card.hasButton('Undo')).toBe(false);
  });
});

describe('attaching to a deal', () => {
  it('offers the open deals with their amounts and sends the chosen one', async () => {
    const card = show();
    await card.click('Attach to a deal');
    await card.waitFor(() => card.find(Select));
    expect(card.find(Select).props.options).toEqual([
      { value: '77', label: 'Acme 2027 (€12,000)' },
      { value: '78', label: 'Acme training' },
    ]);
    card.find(Select).trigger('onChange', '78' as never);
    await card.click('Attach');
    await card.until('Attached to Acme training');
    expect(card.decisions()).toEqual([{ ...target, action: 'attach-deal', dealId: '78' }]);
  });

  it('asks for a deal before it sends', async () => {
    const card = show();
    await card.click('Attach to a deal');
    await card.click('Attach');
    await card.until('Choose the deal this signal belongs to.');
    expect(card.decisions()).toEqual([]);
  });

  it('is not offered where no deal is open', async () => {
    const card = showCard(<ContactSignalsCard />, { 'contact-signals': () => ok(contactView()) });
    await card.until('More seats or volume');
    expect(card.hasButton('Attach to a deal')).toBe(false);
  });
});

describe('snoozing', () => {
  it.each([
    ['In a week (Nov 29, 2026)', '2026-11-28T23:00:00.000Z'],
    ['In a month (Dec 22, 2026)', '2026-12-21T23:00:00.000Z'],
    ['In three months (Feb 21, 2027)', '2027-02-20T23:00:00.000Z'],
    ['On the date in the email (Mar 1, 2027)', '2027-02-28T23:00:00.000Z'],
  ])('takes one click for "%s" and lasts until that day begins', async (label, until) => {
    const card = show();
    await card.click('Snooze');
    await card.click(label);
    await card.until('Snoozed until');
    expect(card.decisions()).toEqual([{ ...target, action: 'snooze', until: Date.parse(until) }]);
  });

  it('takes a date of one’s own', async () => {
    const card = show();
    await card.click('Snooze');
    await card.click('On another date');
    await card.waitFor(() => card.find(DateInput));
    expect(card.find(DateInput).props.min).toEqual({ year: 2026, month: 10, date: 23 });
    card.find(DateInput).trigger('onChange', { year: 2026, month: 11, date: 24 } as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('Snoozed until Dec 24, 2026');
    expect(card.decisions()[0]).toMatchObject({ until: Date.parse('2026-12-23T23:00:00Z') });
  });

  it.each([
    ['no date', null],
    ['a day that is over', { year: 2026, month: 10, date: 22 }],
  ])('asks again for %s', async (_, date) => {
    const card = show();
    await card.click('Snooze');
    await card.click('On another date');
    await card.waitFor(() => card.find(DateInput));
    card.find(DateInput).trigger('onChange', date as never);
    card.find(LoadingButton).trigger('onClick');
    await card.until('Choose a date from tomorrow on.');
    expect(card.decisions()).toEqual([]);
  });
});

describe('saying that it is no signal', () => {
  it.each([
    ['en', 'Not a signal', 'The sentence means something else', 'Noted.'],
    ['fr', 'Pas un signal', 'La phrase veut dire autre chose', 'C’est noté.'],
  ])('takes one click on the reason in %s', async (locale, open, reason, done) => {
    const card = show(decided, { locale });
    await card.click(open);
    await card.click(reason);
    await card.until(done);
    expect(card.decisions()).toEqual([{ ...target, action: 'dismiss', reason: 'misread' }]);
  });
});

describe('a decision that could not be taken', () => {
  it('says that somebody was faster and shows the card anew', async () => {
    const card = show(() => failed('changed-meanwhile'));
    await card.click('Not a signal');
    await card.click('Another reason');
    await card.until('Somebody was faster');
    await card.click('Load again');
    await card.waitFor(() => expect(card.shows('Somebody was faster')).toBe(false));
    expect(card.callsOf('contact-signals')).toHaveLength(2);
  });

  it('is told once, on the signal it concerns, and can be tried again', async () => {
    let tries = 0;
    const card = show((request) =>
      tries++ === 0 ? failed('unavailable', { retryable: true }) : decided(request),
    );
    await card.click('Not a signal');
    await card.click('Already handled elsewhere');
    await card.until('HubSpot cannot be reached right now');
    await card.click('Already handled elsewhere');
    await card.until('Noted.');
    expect(card.shows('HubSpot cannot be reached right now')).toBe(false);
  });
});

describe('the sidebar', () => {
  it('reaches the same actions through its menu', async () => {
    const card = show(decided, { location: 'crm.record.sidebar' });
    await card.until('More seats or volume');
    const menu = card.menu();
    expect(menu.slice(0, menu.length / 2)).toEqual(['Attach to a deal', 'Snooze', 'Not a signal']);
    card.find(Dropdown.ButtonItem, (item) => item.text === 'Not a signal').trigger('onClick');
    await card.click('Another reason');
    await card.until('Noted.');
  });
});
