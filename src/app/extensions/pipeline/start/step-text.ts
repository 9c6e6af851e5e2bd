import type { HistoryView } from '#core/views/history-view.ts';
import type { InstallationView } from '#core/views/installation-view.ts';
import type { Failure } from '#core/views/signals-view.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { countPoints, peopleTold } from './start-steps.ts';
import type { StartAnswers, StepId } from './start-steps.ts';

/** What was found of a step, in a sentence; null where there is nothing to add. */
export function foundToText(dictionary: PageDictionary, id: StepId, answers: StartAnswers): string | null {
  const failure = failureOf(id, answers);
  if (failure && failure.code !== 'not-set-up') return `${dictionary.failures[failure.code].title}.`;
  const words = dictionary.start.found;
  const { history, installation, management } = answers;
  if (id === 'install') return installation.view && installationToText(words, installation.view);
  if (id === 'read') return history.view && readingToText(words, history.view);
  const told = id === 'people' && management.view ? peopleTold(management.view) : 0;
  return told > 0 ? words.managers(told) : null;
}

type Found = PageDictionary['start']['found'];

function installationToText(words: Found, view: InstallationView): string | null {
  const { toMend, others } = countPoints(view);
  if (toMend > 0) return words.toMend(toMend);
  return others > 0 ? words.worthALook(others) : null;
}

function readingToText(words: Found, { progress }: HistoryView): string | null {
  const { phase, read, total, finishedAt } = progress;
  switch (phase) {
    case 'none':
      return null;
    case 'counting':
      return words.counting;
    case 'reading':
      return words.reading(read, total);
    case 'paused':
      return words.paused(read, total);
    case 'done':
      return finishedAt === null ? null : words.wasRead(read, finishedAt);
  }
}

/** Why it is not known how far a step is. */
function failureOf(id: StepId, answers: StartAnswers): Failure | null {
  switch (id) {
    case 'install':
    case 'cards':
      return answers.installation.failure;
    case 'read':
    case 'report':
      return answers.history.failure;
    case 'people':
      return answers.management.failure;
    case 'funnel':
      return answers.funnel.failure;
    case 'tell':
      return null;
  }
}
