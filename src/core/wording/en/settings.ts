import type { SettingsSection } from '#core/views/settings-view.ts';
import type { Formats } from '../formats.ts';
import { changeWords } from './settings-changes.ts';
import { problemWords } from './settings-problems.ts';
import { modelWords, moneyWords, stageWords } from './settings-values.ts';

/** The settings beside those of managers: their frame, the numbers, the language model and the log. */
export function settingsWords(f: Formats) {
  return {
    tabs: {
      reading: 'What is read',
      detection: 'Signals and alerts',
      words: 'Your words',
      money: 'Money',
      people: 'People and times',
      access: 'Access',
      rules: 'Data-quality rules',
      stages: 'Stages and silence',
      privacy: 'Privacy',
      model: 'Language model',
      changes: 'Changes',
    },
    /** The tab of a section that holds something unsaved. */
    changedTab: (title: string) => `${title} •`,
    sections: {
      reading: 'What is read',
      detection: 'Signals and words',
      assumptions: 'Money',
      management: 'People and times',
      rules: 'Data-quality rules',
      health: 'Stages and silence',
      retention: 'Privacy',
      languageModel: 'Language model',
      funnel: 'Funnel map',
    } satisfies Record<SettingsSection, string>,
    unsavedIn: (titles: readonly string[]) => `Not saved yet: ${titles.join(', ')}.`,
    extension: {
      title: 'Invisible Pipeline',
      intro: 'Everything that you can decide about the app. Its figures and lists are on the app’s own page.',
    },
    problems: problemWords(f),
    money: moneyWords(f),
    stages: stageWords(f),
    model: modelWords(f),
    changes: changeWords(f),
    access: {
      title: 'An access code protects this',
      hint: 'Whoever installed the app has set it. The page remembers the code until you close it.',
      label: 'Access code',
      enter: 'Continue',
      wrong: 'This is not the code. Check it with whoever set it, capitals included.',
    },
  };
}
