import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalProperties } from '#crm/app-properties.ts';
import { decisionToProperties } from '#crm/signals/decision-properties.ts';
import { createSignalMapper, erasedProperties, signalToProperties } from '#crm/signals/signal-mapper.ts';
import type { Signal } from '#core/signals/signal.ts';
import { arbitrarySignal } from '../support/arbitrary-signal.ts';
import { makeSignal } from '../../contract/signal-store.contract.ts';

const mapper = createSignalMapper('p1_buying_signal');

function toProperties(signal: Signal): Record<string, string> {
  return { ...signalToProperties(signal), ...decisionToProperties(signal.decision) };
}

function read(properties: Record<string, string | null>) {
  const reading = mapper.read({ id: '1', properties });
  return reading.ok ? reading.record.signal : reading.reason;
}

describe('a signal', () => {
  it('comes back from its properties exactly', () => {
    fc.assert(
      fc.property(arbitrarySignal, (signal) => {
        expect(read(toProperties(signal))).toEqual(signal);
      }),
    );
  });

  it('comes back when HubSpot turns empty values into null and rounds numbers', () => {
    fc.assert(
      fc.property(arbitrarySignal, (signal) => {
        const stored = Object.entries(toProperties(signal)).map(([name, value]) => {
          const type = signalProperties.find((property) => property.name === name)?.type;
          return [name, value === '' ? null : type === 'number' ? Number(value).toFixed(1) : value];
        });
        expect(read(Object.fromEntries(stored))).toEqual(signal);
      }),
    );
  });

  it('is written to exactly the properties that set-up creates', () => {
    const names = Object.keys(toProperties(makeSignal()));
    // Which task a signal is in is no finding: the sweep alone writes it.
    const all = [...names, 'manager_task_key'].sort();
    expect(all).toEqual(signalProperties.map((property) => property.name).sort());
  });

  it('has the contact’s owner as HubSpot’s own, where there is one', () => {
    expect(signalToProperties(makeSignal({ ownerId: '21' }))).toMatchObject({ hubspot_owner_id: '21' });
    expect(signalToProperties(makeSignal())).not.toHaveProperty('hubspot_owner_id');
  });

  it('is written within the options of each property', () => {
    fc.assert(
      fc.property(arbitrarySignal, (signal) => {
        for (const [name, value] of Object.entries(toProperties(signal))) {
          const options = signalProperties.find((property) => property.name === name)?.options;
          if (options && value !== '') expect(options.map((option) => option.value)).toContain(value);
        }
      }),
    );
  });

  it('has a title of one line', () => {
    const title = signalToProperties(makeSignal({ quote: ` We need\n20 more\tseats${' now'.repeat(50)}` }))[
      'signal_title'
    ];
    expect(title).toMatch(/^We need 20 more seats/);
    expect(title!.length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['kind', 'gossip'],
    ['machine_details', '{'],
    ['machine_details', '{"probability":"high"}'],
    ['sent_at', ''],
    ['sent_at', 'yesterday'],
    ['tier', null],
    ['source_email_id', null],
  ])('with %s %j is unreadable for that reason', (name, value) => {
    expect(read({ ...toProperties(makeSignal()), [name]: value })).toBe(name);
  });

  it('keeps nothing of a person when it is erased', () => {
    const left = { ...toProperties(makeSignal()), ...erasedProperties };
    expect(JSON.stringify(left)).not.toMatch(/seats|Ada|acme/i);
  });
});

describe('a decision that people changed in HubSpot', () => {
  it.each([
    [{ decision_state: null }, { state: 'open' }],
    [{ decision_state: 'won' }, { state: 'open' }],
    [{ decision_state: 'accepted' }, { state: 'open' }],
    [
      { decision_state: 'accepted', accepted_deal_id: '5' },
      { state: 'accepted', at: 0, dealId: '5' },
    ],
    [{ decision_state: 'dismissed' }, { state: 'dismissed', at: 0, reason: 'other' }],
    [
      { decision_state: 'dismissed', dismiss_reason: 'bored', decided_at: '7' },
      { state: 'dismissed', at: 7, reason: 'other' },
    ],
    [{ decision_state: 'snoozed' }, { state: 'open' }],
    [{ decision_state: 'snoozed', snoozed_until: 'soon' }, { state: 'open' }],
    [
      { decision_state: 'snoozed', snoozed_until: '9' },
      { state: 'snoozed', at: 0, until: 9 },
    ],
  ])('%j reads as %j', (properties, expected) => {
    const signal = read({ ...signalToProperties(makeSignal()), ...properties });
    expect(signal).toMatchObject({ decision: expected });
  });
});
