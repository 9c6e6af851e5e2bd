import fc from 'fast-check';
import type { Baselines } from '#core/baselines/baselines.ts';
import type { Owner } from '#core/deals/deal-details.ts';
import type { PageInput } from '#core/metrics/context.ts';
import { periodIds } from '#core/periods/period.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import type { HistoryPoint } from '#core/snapshot/snapshot.ts';
import { sizeBands, type PageFilters } from '#core/views/page-filters.ts';
import { amount, anyAsk, anyDeal, anyEmail, at, before, maybe, minute } from './random-records.ts';
import { aBaselines } from './records.ts';

/** Accounts as odd as the CRM allows: gone stages, no history, no rates, dates ahead, thin and thick data. */

/** Minutes since the epoch from 2024 to 2027: days on which clocks change are among them. */
const anyNow = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1) / minute, max: Date.UTC(2027, 0, 1) / minute }),
    fc.constantFrom(Date.UTC(2026, 2, 29, 1) / minute, Date.UTC(2026, 9, 25, 1) / minute),
    fc.constantFrom(Date.UTC(2024, 1, 29, 23) / minute, Date.UTC(2026, 3, 1) / minute),
  )
  .map((minutes) => minutes * minute);

const quality = fc.record({
  deals: fc.nat(50),
  contacts: fc.nat(50),
  companies: fc.nat(50),
  warnings: fc
    .subarray([
      'deal-amount-missing',
      'deal-stage-vague',
      'contact-phone-missing',
      'company-size-missing',
      'odd',
    ])
    .chain((ids) =>
      fc
        .tuple(...ids.map(() => fc.nat(20)))
        .map((counts) => Object.fromEntries(ids.map((id, i) => [id, counts[i] as number]))),
    ),
});

function anyHistory(now: number): fc.Arbitrary<readonly HistoryPoint[]> {
  const point = fc.record({
    takenAt: before(300).map(at(now)),
    invisible: amount,
    invisibleCount: fc.nat(40),
    openDeals: fc.nat(60),
    openAmount: amount,
    quality,
  });
  return fc
    .array(point, { maxLength: 60 })
    .map((points) =>
      points
        .sort((a, b) => a.takenAt - b.takenAt)
        .map((each) => ({ ...each, week: new Date(each.takenAt).toISOString().slice(0, 10) })),
    );
}

/** Of the teams that records have, one is large enough, nobody is known of the second, the third has one active member. */
const members = [
  ...['71', '72', '73'].map((id) => member(id, '1')),
  member('74', '3'),
  { ...member('75', '3'), isActive: false },
];

function member(id: string, teamId: string): Owner {
  return { id, name: `Owner ${id}`, isActive: true, teams: [{ id: teamId, name: `Team ${teamId}` }] };
}

const baselines: fc.Arbitrary<Baselines | null> = fc.option(
  fc
    .record({ hasRanges: fc.boolean(), rate: fc.constantFrom(0, 0.25, 1), n: fc.constantFrom(0, 8, 40) })
    .map(aBaselines)
    .chain((learned) =>
      fc
        .constantFrom([], members)
        .map((owners) => ({ ...learned, directory: { ...learned.directory, owners } })),
    ),
  { nil: null, freq: 6 },
);

const settings: fc.Arbitrary<PageInput['settings']> = fc
  .record({
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    quarterlyTarget: maybe(fc.constantFrom(0, 50_000, 2_000_000)),
    quarterlyTargetByTeam: fc.constantFrom({}, { 1: 40_000 }),
    lifetimeValue: maybe(fc.constantFrom(0, 80_000)),
    missedLeadsPerWeek: fc.constantFrom(0, 1, 2.5),
    deadlineHours: fc.constantFrom(1, 8, 24, 100),
    weekdays: fc.constantFrom([1, 2, 3, 4, 5], [6], [1, 2, 3, 4, 5, 6, 7]),
    hours: fc.constantFrom(
      { startMinute: 540, endMinute: 1080 },
      { startMinute: 0, endMinute: 1440 },
      { startMinute: 600, endMinute: 660 },
    ),
    currency: fc.constantFrom('EUR', 'USD', 'JPY'),
  })
  .map(({ deadlineHours, weekdays, hours, currency, ...targets }) => ({
    health: defaultSettings.health,
    assumptions: { ...defaultSettings.assumptions, currency },
    management: {
      ...defaultSettings.management,
      answers: { deadlineHours },
      workingTime: { ...defaultSettings.management.workingTime, weekdays },
      teams: [{ teamId: '2', managerIds: [], workingTime: hours, language: null }],
      targets: { ...defaultSettings.management.targets, ...targets },
    },
  }));

/** Few, or so many that figures reach their thresholds. */
function fewOrMany<Value>(arbitrary: fc.Arbitrary<Value>, many: number) {
  return fc.oneof(
    fc.array(arbitrary, { maxLength: 12 }),
    fc.array(arbitrary, { minLength: many / 2, maxLength: many, size: 'max' }),
  );
}

export const anyInput: fc.Arbitrary<PageInput> = anyNow.chain((now) =>
  fc
    .record({
      timeZone: fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'No/Where'),
      deals: fewOrMany(anyDeal(now), 240),
      emails: fewOrMany(anyEmail(now), 80),
      asks: fewOrMany(anyAsk(now), 120),
      quality,
      history: anyHistory(now),
      baselines,
      settings,
    })
    .map(({ deals, emails, asks, timeZone, history, ...rest }) => ({
      now,
      history,
      baselines: rest.baselines,
      settings: rest.settings,
      snapshot: {
        takenAt: now,
        currency: 'EUR',
        timeZone,
        rates: { USD: 0.92 },
        deals: deals.map((deal, index) => ({ ...deal, id: String(index) })),
        signals: emails.flatMap((email, index) =>
          email.map((signal) => ({ ...signal, emailId: String(9_000 + index) })),
        ),
        asks: asks.map((ask, index) => ({ ...ask, emailId: String(9_500 + index) })),
        quality: rest.quality,
      },
    })),
);

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const anyFilters: fc.Arbitrary<PageFilters> = fc
  .record({
    period: fc.constantFrom(...periodIds),
    pipelineId: seldom(fc.constantFrom('sales', 'renewals', 'none')),
    teamId: seldom(fc.constantFrom('1', '2', '3', 'unknown')),
    industry: seldom(fc.constantFrom('BANKING', 'unknown')),
    source: seldom(fc.constantFrom('REFERRALS', 'unknown')),
    size: seldom(fc.constantFrom(...sizeBands)),
  })
  .map(
    (filters) =>
      Object.fromEntries(
        Object.entries(filters).filter(([, value]) => value !== undefined),
      ) as unknown as PageFilters,
  );
