import type { englishWritten } from './en-written.ts';
import type { Formats } from './formats.ts';
import { dataRightsWords } from './fr/data-rights.ts';
import { estimateWords } from './fr/estimate.ts';
import { groupWords } from './fr/group.ts';
import { kinds } from './fr/kinds.ts';
import { managerTaskWords } from './fr/manager-tasks.ts';
import { repairWords } from './fr/repair.ts';

/** The French words that functions write. */
export function frenchWritten(formats: Formats): ReturnType<typeof englishWritten> {
  return {
    kinds,
    estimate: estimateWords(formats),
    managerTasks: managerTaskWords(formats),
    unknownSender: groupWords(formats).unknownSender,
    lostReasons: repairWords(formats).lostReasons,
    dataRights: dataRightsWords,
  };
}
