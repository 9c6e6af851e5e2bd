import { describe, expect, it } from 'vitest';
import { createDealDetailsMapper } from '#crm/mappers/deal-details.ts';
import type { WireObject, WireVersion } from '#crm/mappers/read-records.ts';

const at = (day: number) => Date.UTC(2026, 8, day, 9);
const version = (value: string | null, day: number): WireVersion => ({ value, timestamp: new Date(at(day)) });

function read(object: Partial<WireObject>) {
  const reading = createDealDetailsMapper().read({ id: '301', properties: {}, ...object });
  return reading.ok ? reading.record : expect.fail(reading.reason);
}

const historyOf = (propertiesWithHistory: WireObject['propertiesWithHistory'] = {}) =>
  read({ propertiesWithHistory }).history;

describe('a deal’s history', () => {
  it('is oldest first, though HubSpot gives the newest first', () => {
    expect(historyOf({ dealstage: [version('won', 9), version('open', 2)] }).stages).toEqual([
      { value: 'open', at: at(2) },
      { value: 'won', at: at(9) },
    ]);
  });

  it('keeps the order of changes at the same moment', () => {
    const versions = [version('won', 2), version('proposal', 2), version('open', 2)];
    expect(historyOf({ dealstage: versions }).stages.map(({ value }) => value)).toEqual([
      'open',
      'proposal',
      'won',
    ]);
  });

  it('takes the first of equal values in a row', () => {
    const versions = [version('open', 9), version('won', 7), version('open', 5), version('open', 2)];
    expect(historyOf({ dealstage: versions }).stages).toEqual([
      { value: 'open', at: at(2) },
      { value: 'won', at: at(7) },
      { value: 'open', at: at(9) },
    ]);
  });

  it('knows an emptied amount and close date as a change, an empty stage as none', () => {
    const history = historyOf({
      amount: [version('', 9), version('500.5', 2)],
      closedate: [version(null, 9), version('2026-12-31T00:00:00Z', 2)],
      dealstage: [version('', 9), version('open', 2)],
    });
    expect(history.amounts.map(({ value }) => value)).toEqual([500.5, null]);
    expect(history.closeDates.map(({ value }) => value)).toEqual([Date.UTC(2026, 11, 31), null]);
    expect(history.stages).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no value at all', null],
    ['a time that is none', { value: '7', timestamp: new Date(Number.NaN) }],
    ['no time', { value: '7' }],
    ['an amount that is none', version('seven', 3)],
    ['a value that is no text', { value: 7, timestamp: new Date(at(3)) }],
  ])('loses one entry with %s, and never the deal', (_name, broken) => {
    const amount = [version('9', 9), broken as WireVersion, version('5', 2)];
    expect(historyOf({ amount }).amounts.map(({ value }) => value)).toEqual([5, 9]);
  });

  it('is empty where HubSpot keeps none', () => {
    expect(historyOf()).toEqual({ stages: [], amounts: [], closeDates: [], currencies: [] });
    expect(read({}).history).toEqual({ stages: [], amounts: [], closeDates: [], currencies: [] });
  });

  it('of stages gives way to the dates of entry where it is missing', () => {
    const properties = {
      hs_v2_date_entered_meeting: '2026-09-02T09:00:00Z',
      hs_v2_date_entered_won: '2026-09-09T09:00:00Z',
      hs_v2_date_entered_pilot: null,
      hs_v2_date_entered_broken: 'soon',
      hs_v2_date_entered_current_stage: '2026-09-09T09:00:00Z',
    };
    const entered = [
      { value: 'meeting', at: at(2) },
      { value: 'won', at: at(9) },
    ];
    expect(read({ properties }).history.stages).toEqual(entered);
    const propertiesWithHistory = { dealstage: [version('open', 1)] };
    expect(read({ properties, propertiesWithHistory }).history.stages).toEqual([
      { value: 'open', at: at(1) },
    ]);
  });

  it('asks for the dates of entry of stages whose properties have plain names', () => {
    const { properties } = createDealDetailsMapper(['closedwon', '104', 'Not A Name']);
    expect(properties.filter((name) => name.startsWith('hs_v2_date_entered_'))).toEqual([
      'hs_v2_date_entered_current_stage',
      'hs_v2_date_entered_closedwon',
      'hs_v2_date_entered_104',
    ]);
  });
});

describe('a deal’s details', () => {
  it('are empty where HubSpot has nothing', () => {
    expect(read({})).toMatchObject({
      stageEnteredAt: null,
      nextActivityAt: null,
      lastContactedAt: null,
      lastActivityAt: null,
      nextStep: null,
      primaryCompanyId: null,
      snoozedUntil: null,
      amount: null,
    });
  });

  it('do not hide the deal when a date is broken', () => {
    const properties = { notes_next_activity_date: 'soon', invisible_pipeline_snoozed_until: 'never' };
    expect(read({ properties })).toMatchObject({ nextActivityAt: null, snoozedUntil: null });
  });

  it('take the time of the last change where HubSpot does not say when the stage was entered', () => {
    const propertiesWithHistory = { dealstage: [version('open', 4)] };
    expect(read({ propertiesWithHistory }).stageEnteredAt).toBe(at(4));
  });
});
