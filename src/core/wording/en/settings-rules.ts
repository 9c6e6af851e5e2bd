import type { RuleCategory, RuleSubject, Severity } from '#core/quality/rule.ts';
import type { Formats } from '../formats.ts';

/** The settings: the rules of data quality. */
export function settingsRulesWords(f: Formats) {
  return {
    title: 'Data-quality rules',
    intro:
      'A rule looks at one deal, contact or company and says what is missing or contradicts itself. Only what differs from the default is kept here.',
    search: 'Search',
    searchPlaceholder: 'amount, owner, duplicate',
    category: 'Category',
    allCategories: 'All categories',
    show: 'Show',
    states: { all: 'All rules', on: 'Those that are on', off: 'Those that are off', changed: 'Changed ones' },
    objects: { deal: 'Deals', contact: 'Contacts', company: 'Companies' } satisfies Record<
      RuleSubject,
      string
    >,
    categories: {
      completeness: 'Completeness',
      consistency: 'Consistency',
      freshness: 'Freshness',
      duplication: 'Duplication',
      activity: 'Activity',
    } satisfies Record<RuleCategory, string>,
    severities: {
      high: 'High weight',
      medium: 'Medium weight',
      low: 'Low weight',
    } satisfies Record<Severity, string>,
    summary: (on: number, total: number) =>
      `${f.number(on)} of ${f.number(total)} ${f.plural(total, { one: 'rule is', other: 'rules are' })} on.`,
    changed: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'differs', other: 'differ' })} from the default.`,
    resetAll: 'Reset all of them',
    group: (object: string, on: number, total: number) =>
      `${object} · ${f.number(on)} of ${f.number(total)} on`,
    noneTitle: 'No rule matches',
    none: 'Try another word, or clear the filters.',
    clear: 'Clear the filters',
    changedTag: 'Changed',
    offAtFirst: 'Off by default, since not every account wants it.',
    example: (text: string) => `For example: “${text}”`,
    reset: 'Back to the default',
    byDefault: (value: number) => `By default ${f.number(value)}.`,
    byDefaultWords: (words: readonly string[]) =>
      words.length > 0 ? `By default: ${words.join(', ')}.` : 'By default none.',
    separate: 'Separate them with commas.',
    number: 'A number that is not below zero.',
    words: 'At most 100 entries of 60 characters.',
  };
}
