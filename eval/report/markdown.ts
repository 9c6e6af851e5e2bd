import { agreementSection } from './agreement-section.ts';
import { compare, type Baseline } from './compare.ts';
import { headlineSection, requirementSection } from './headline-section.ts';
import { learningSection } from './learning-section.ts';
import type { Report } from './report.ts';
import {
  classSection,
  factSection,
  groupSection,
  kindSection,
  languageSection,
  negativeSection,
} from './score-sections.ts';
import { toFigure } from './table.ts';

/** The report for people: what was measured, what it is worth, and every table. */
export function toMarkdown(report: Report, baseline: Baseline | null, pictures: readonly string[]): string {
  return [
    frame(report),
    requirementSection(report),
    headlineSection(report, compare(report, baseline), baseline),
    kindSection(report.kinds),
    languageSection(report.kindsIn),
    ...groupSections(report),
    negativeSection(report.negatives),
    calibrationSection(report),
    pictures.map((file) => `![${file.replace('.svg', '')}](${file})\n`).join('\n'),
    classSection(report.classConfusion),
    factSection(report.facts),
    agreementSection(report.agreement),
    learningSection(report.learningCurve),
  ].join('\n');
}

function frame({ split, detector, messages, corpus, ordinaryMails, seed, draws }: Report): string {
  const warning =
    split === 'test'
      ? 'Writers of this split are locked: nothing is trained on them and nobody looks into their messages.'
      : '**These writers are development data: the shipped detector has learnt from them, so the figures flatter.**';
  return [
    `# Detection, measured\n`,
    `Detector \`${detector}\` on the ${String(messages)} messages of the split \`${split}\` (corpus \`${corpus}\`) and ${String(ordinaryMails)} ordinary mails. ${warning}`,
    '',
    `Intervals are 95 % (percentile bootstrap by message, ${String(draws)} draws, seed ${String(seed)}). A kind counts once a message. *review* is all that is shown, alerts included. Average precision ranks every kind of every message, also what is too unlikely to be shown. Macro-F1 is the mean over the kinds that occur.\n`,
  ].join('\n');
}

function groupSections({ groups }: Report): string[] {
  return [
    groupSection('By language', groups.language),
    groupSection('By sector', groups.sector),
    groupSection(
      'By wording',
      groups.wording,
      'Messages with signals only, so a false one is one of another kind.',
    ),
    groupSection('By class', groups.class),
  ];
}

function calibrationSection({ calibration }: Report): string {
  const parts = Object.entries(calibration).map(
    ([name, { n, error }]) => `${name} ${toFigure(error, 3)} (${String(n)} signals)`,
  );
  return `## Calibration\n\nExpected calibration error over ten bins of equal mass: ${parts.join(', ')}.\n`;
}
