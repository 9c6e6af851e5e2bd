import { describe, expect, it } from 'vitest';
import { toDigestText } from '#core/manager-tasks/digest.ts';
import { planSweep } from '#core/manager-tasks/plan-sweep.ts';
import { digestKey, opportunityKey, parseTaskKey } from '#core/manager-tasks/task-key.ts';
import { toTaskText } from '#core/manager-tasks/task-text.ts';
import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { caseOf, environment, signal, withTasks } from './samples.ts';

const english = writtenDictionaryFor('en', 'Europe/Paris');
const french = writtenDictionaryFor('fr', 'Europe/Paris');

const told = (signals = [signal()]) => planSweep([caseOf({ signals })], {}, environment).create[0]!;

describe('a task', () => {
  it('says what was said, by whom, what it may bring with its formula, and what to do', () => {
    const { subject, body } = toTaskText(told(), english);
    expect(subject).toBe('Not in a deal yet: Ada Lund, Norsel');
    expect(body).toBe(
      [
        '“We need 20 more seats.”\nAda Lund, Norsel, email of Nov 17, 2026',
        'No deal covers this yet.',
        'What it may bring: 20 × €200 (your median per unit, 31 won deals) × 10% (assumption) = €400 expected',
        english.managerTasks.whatToDo,
        english.managerTasks.completesItself,
      ].join('\n\n'),
    );
  });

  it('quotes each sentence once, three at most', () => {
    const quotes = ['A?', 'A?', 'B?', 'C?', 'D?'];
    const signals = quotes.map((quote, at) => signal({ key: `40${at}:pricing`, emailId: `40${at}`, quote }));
    const { body } = toTaskText(told(signals), english);
    expect(body.match(/“[A-D]\?”/g)).toEqual(['“A?”', '“B?”', '“C?”']);
  });

  it('speaks French, and names no owner', () => {
    const { subject, body } = toTaskText(told(), french);
    expect(subject).toContain('Pas encore de transaction');
    expect(body).toContain('«\u202fWe need 20 more seats.\u202f»');
    expect(body).not.toContain('Owner');
  });

  it('has a subject that HubSpot takes', () => {
    const long = { ...told(), contact: { ...told().contact!, companyName: 'N'.repeat(400) } };
    expect(toTaskText(long, english).subject.length).toBeLessThanOrEqual(250);
  });
});

describe('a digest', () => {
  const units = Array.from({ length: 12 }, (_, at) => String(101 + at));
  const many = units.map((unitId) => {
    const emailId = `4${unitId}`;
    const own = signal({ key: `${emailId}:pricing`, emailId, contactId: unitId });
    const contact = { ...caseOf().contact!, id: unitId, companyName: unitId === '101' ? null : `C${unitId}` };
    return caseOf({ unitId, contact, signals: [own] });
  });
  const { leftOver } = planSweep(many, {}, withTasks({ dailyCap: 0 }));

  it('counts all, adds them up and names ten, by company and never by person', () => {
    const { subject, body } = toDigestText({ checked: leftOver, unchecked: [] }, 'EUR', english);
    expect(subject).toBe('12 opportunities more that no deal covers');
    expect(body).toContain('12 opportunities beyond today’s tasks stand in logged emails');
    expect(body).toContain('about €4,800');
    expect(body.match(/^\d+\. /gm)).toHaveLength(10);
    expect(body).toContain('A contact without a company');
    expect(body).not.toContain('Ada');
  });

  it('counts what it did not look at, and money that cannot be added up', () => {
    const digest = { checked: leftOver.slice(0, 1), unchecked: leftOver.slice(1) };
    const unchecked = digest.unchecked.map((one) => ({ ...one, contactId: one.unitId, ownerId: null }));
    const text = toDigestText({ ...digest, unchecked }, 'USD', english);
    expect(text.subject).toContain('12');
    expect(text.body).toContain('12 opportunities in other currencies');
    expect(text.body).not.toContain('Together');
  });
});

it.each([
  [opportunityKey('101', '401'), { kind: 'opportunity', unitId: '101', emailId: '401' }],
  [digestKey('21', '2026-11-23'), { kind: 'digest', managerId: '21', day: '2026-11-23' }],
  ['301:follow-up:2026-11-23', null],
  ['opportunity:101', null],
  ['opportunity:101:401:9', null],
  ['', null],
])('reads the key %s', (key, parsed) => {
  expect(parseTaskKey(key)).toEqual(parsed);
});
