import { describe, expect, it } from 'vitest';
import {
  notAsked,
  peopleTold,
  progressOf,
  toStatuses,
} from '../../../../src/app/extensions/pipeline/start/start-steps.ts';
import type { StartAnswers } from '../../../../src/app/extensions/pipeline/start/start-steps.ts';
import { unread } from '../../../core/installation/sample-readings.ts';
import { viewOf } from '../../../support/history-answers/parts.ts';
import {
  bare,
  funnelOf,
  installationOf,
  managementOf,
} from '../../../support/history-answers/start-parts.ts';

const known = <View>(view: View) => ({ view, failure: null });
const lost = (code: 'timeout' | 'not-set-up') => ({ view: null, failure: { code, retryable: false } });
const history = (part: Parameters<typeof viewOf>[0]) => known(viewOf(part).view);

const allDone: StartAnswers = {
  installation: known(installationOf()),
  history: history({ phase: 'done', isReportSeen: true }),
  management: known(managementOf(['70001'])),
  funnel: known(funnelOf(false)),
};

const cases: readonly (readonly [string, Partial<StartAnswers>, readonly string[]])[] = [
  [
    'nobody has set the app up',
    { installation: known(bare), history: lost('not-set-up') },
    ['next', 'yours', 'later', 'later', 'done', 'done', 'later'],
  ],
  [
    'past mail was never read',
    { history: history({ phase: 'none' }) },
    ['done', 'yours', 'next', 'later', 'done', 'done', 'done'],
  ],
  [
    'nobody has seen the report',
    { history: history({ phase: 'done' }) },
    ['done', 'yours', 'done', 'next', 'done', 'done', 'done'],
  ],
  [
    'the map is a proposal and nobody is told',
    { management: known(managementOf([])), funnel: known(funnelOf(true)) },
    ['done', 'yours', 'done', 'done', 'next', 'later', 'done'],
  ],
  [
    'one function does not answer',
    { management: lost('timeout'), funnel: known(funnelOf(true)) },
    ['done', 'yours', 'done', 'done', 'unknown', 'next', 'done'],
  ],
  [
    'an earlier step is still being looked up',
    { installation: notAsked, funnel: known(funnelOf(true)) },
    ['looking', 'yours', 'done', 'done', 'done', 'later', 'looking'],
  ],
  [
    'only the logging of email is to be mended',
    { installation: known(installationOf({ logged: unread('no-answer') })) },
    ['done', 'yours', 'done', 'done', 'done', 'done', 'done'],
  ],
];

describe('the first steps', () => {
  it.each(cases)('say how far each is when %s', (_, part, expected) => {
    expect(Object.values(toStatuses({ ...allDone, ...part }))).toEqual(expected);
  });

  it('count only what the app can see for itself', () => {
    expect(progressOf(toStatuses(allDone))).toEqual({ done: 6, total: 6 });
    expect(progressOf(toStatuses({ ...allDone, funnel: lost('timeout') }))).toEqual({ done: 5, total: 6 });
  });

  it('count a manager of two teams once', () => {
    const view = managementOf(['1']);
    const team = { workingTime: {}, language: null };
    const teams = [
      { ...team, teamId: '900', managerIds: ['1', '2'] },
      { ...team, teamId: '901', managerIds: ['2'] },
    ];
    expect(peopleTold({ ...view, settings: { ...view.settings, teams } })).toBe(2);
  });
});
