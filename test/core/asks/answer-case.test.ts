import { expect, it } from 'vitest';
import { defaultManagementSettings } from '#core/settings/management.ts';
import type { AskSummary } from '#core/snapshot/snapshot-ask.ts';
import { createWorkCalendar } from '#core/working-time/create-calendar.ts';
import { workingHoursBetween } from '#core/working-time/working-hours.ts';
import { asksBefore, asksSince } from '../../support/answer-case.ts';

const calendar = createWorkCalendar(defaultManagementSettings.workingTime, 'Europe/Paris');
const monday = Date.UTC(2026, 9, 5, 9);

const share = (asks: readonly AskSummary[]) =>
  asks.filter(({ askedAt, answeredAt }) => workingHoursBetween(askedAt, answeredAt!, calendar) <= 24).length;

it('the case of a team that went from 65 to 98 answers in a hundred within 24 working hours', () => {
  expect(share(asksBefore(monday))).toBe(65);
  expect(share(asksSince(monday))).toBe(98);
  expect(
    new Set([...asksBefore(monday), ...asksSince(monday + 28 * 86_400_000)].map((one) => one.emailId)).size,
  ).toBe(200);
});
