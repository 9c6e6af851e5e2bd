import type { englishWritten } from './en-written.ts';
import type { Formats } from './formats.ts';
import { dataRightsWords } from './es/data-rights.ts';
import { estimateWords } from './es/estimate.ts';
import { groupWords } from './es/group.ts';
import { kinds } from './es/kinds.ts';
import { managerTaskWords } from './es/manager-tasks.ts';
import { repairWords } from './es/repair.ts';

/** The Spanish words that functions write. */
export function spanishWritten(formats: Formats): ReturnType<typeof englishWritten> {
  return {
    kinds,
    estimate: estimateWords(formats),
    managerTasks: managerTaskWords(formats),
    unknownSender: groupWords(formats).unknownSender,
    lostReasons: repairWords(formats).lostReasons,
    dataRights: dataRightsWords,
  };
}
