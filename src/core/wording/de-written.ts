import type { englishWritten } from './en-written.ts';
import type { Formats } from './formats.ts';
import { dataRightsWords } from './de/data-rights.ts';
import { estimateWords } from './de/estimate.ts';
import { groupWords } from './de/group.ts';
import { kinds } from './de/kinds.ts';
import { managerTaskWords } from './de/manager-tasks.ts';
import { repairWords } from './de/repair.ts';

/** The German words that functions write. */
export function germanWritten(formats: Formats): ReturnType<typeof englishWritten> {
  return {
    kinds,
    estimate: estimateWords(formats),
    managerTasks: managerTaskWords(formats),
    unknownSender: groupWords(formats).unknownSender,
    lostReasons: repairWords(formats).lostReasons,
    dataRights: dataRightsWords,
  };
}
