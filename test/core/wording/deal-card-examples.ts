import { ranges } from '../health/word-examples.ts';

/** What each function of the dictionary that speaks around health and data quality may be called with. */
const counts = [[1], [4]] as const;

export const dealCardCalls: Record<string, readonly (readonly unknown[])[]> = {
  'dealCard.sinceToday': [['Demo']],
  'dealCard.daysInStage': ranges.map((range) => ['61 days', 'Demo', range]),
  'dealCard.daysOfSilence': [['36 days', 8.2]],
  'dealCard.reason': [['Standing still', 'Of 23 deals nine in ten were faster.']],
  'dealCard.next.then': [['Follow up by phone']],
  'dealCard.next.confirmLost': [['No budget']],
  'dealCard.warnings.allWell': counts,
  'dealCard.warnings.more': counts,
  'dealCard.warnings.moreInTab': counts,
  'dealCard.warnings.hidden': counts,
  'dealCard.warnings.about.deal': [['Acme']],
  'dealCard.warnings.about.contact': [['Ada Byron']],
  'dealCard.warnings.about.company': [['Acme']],
  'dealCard.repair.change': [
    ['Amount', '10', '20'],
    ['Amount', null, '20'],
  ],
  'dealCard.repair.done': [['Amount', '20']],
  'dealCard.repair.mendedOn': [[Date.parse('2026-11-20T09:00:00Z')]],
  'dealCard.stages.titleWithDays': [['12 days', 'Demo']],
  'dealCard.stages.fullBar.stage': [[23]],
  'dealCard.stages.fullBar.pipeline': [[64]],
  'dealCard.stages.fullBar.setting': [[0]],
  'dealCard.evidence.title': [[4, 9]],
  'dealCard.score.title': [[30]],
};
