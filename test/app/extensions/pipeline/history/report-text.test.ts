import { expect, it } from 'vitest';
import { pageDictionaryFor } from '#core/wording/page-dictionary.ts';
import { reportToText } from '../../../../../src/app/extensions/pipeline/history/report/report-text.ts';
import { fullReport } from '../../../../support/history-answers/report.ts';

const finishedAt = Date.parse('2026-11-20T09:00:00Z');

it('the report reads as plain text, from the headline to the last industry', () => {
  const text = reportToText(pageDictionaryFor('en', 'Europe/Paris'), fullReport, finishedAt);
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'What our mail held that no deal showed',
      '€196,800 of likely business, in 48 opportunities, was in no deal.',
      '13,780 emails from November 2025 to November 2026, read on Nov 20, 2026.',
      '- November 2025: 3 without a deal, 9 with one, 1 without an answer in time',
      '- More seats or volume: 14 opportunities, €71,400',
      '- Not known: 9 opportunities, €25,300',
    ]),
  );
});

it('a report without industries has no heading for them', () => {
  const report = { ...fullReport, byIndustry: [] };
  const text = reportToText(pageDictionaryFor('en'), report, null);
  expect(text).not.toMatch(/By industry|undefined|null/);
});
