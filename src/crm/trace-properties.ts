import { codeLabel, qualityCodes } from '#core/traces/quality-codes.ts';
import { traceProperties as names } from '#core/signals/summary-properties.ts';
import type { TracedStatus } from '#core/traces/traces.ts';
import { choice, choices, dateTime, number, optionsOf, type AppProperty } from './property-kinds.ts';

const statusLabels: Record<TracedStatus, string> = {
  moving: 'Moving',
  slow: 'Slow',
  stalled: 'Stalled',
  silent: 'Silent',
  paused: 'Paused',
};

const health: readonly AppProperty[] = [
  number(names.health, 'Deal health', '0 to 100, as the deal’s card explains it; empty for a closed deal.'),
  choice(
    names.status,
    'Deal movement',
    'Whether the deal moves, or why not; empty for a closed deal.',
    optionsOf(statusLabels),
  ),
];

/** Many values in one property: lists and workflows filter by any or none of them, reports break down by them. */
function quality(subject: keyof typeof qualityCodes): readonly AppProperty[] {
  return [
    choices(
      names.codes,
      'Data warnings',
      'What is missing, contradictory or out of date, as the card explains it.',
      qualityCodes[subject].map((value) => ({ value, label: codeLabel(value) })),
    ),
    number(names.count, 'Number of data warnings', 'How many data warnings the record has.'),
    dateTime(
      names.checkedAt,
      'Data last checked',
      'When the checks last came out differently; confirmed once a week while nothing changes.',
    ),
  ];
}

/** What the checks leave on HubSpot's own objects. */
export const tracesByType = {
  contacts: quality('contact'),
  companies: quality('company'),
  deals: [...health, ...quality('deal')],
} as const;
