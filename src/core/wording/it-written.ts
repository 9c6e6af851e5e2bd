import type { englishWritten } from './en-written.ts';
import type { Formats } from './formats.ts';
import { dataRightsWords } from './it/data-rights.ts';
import { estimateWords } from './it/estimate.ts';
import { groupWords } from './it/group.ts';
import { kinds } from './it/kinds.ts';
import { managerTaskWords } from './it/manager-tasks.ts';
import { repairWords } from './it/repair.ts';

/** The Italian words that functions write. */
export function italianWritten(formats: Formats): ReturnType<typeof englishWritten> {
  return {
    kinds,
    estimate: estimateWords(formats),
    managerTasks: managerTaskWords(formats),
    unknownSender: groupWords(formats).unknownSender,
    lostReasons: repairWords(formats).lostReasons,
    dataRights: dataRightsWords,
  };
}
