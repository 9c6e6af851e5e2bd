import type { Formats } from './formats.ts';
import { dataRightsWords } from './en/data-rights.ts';
import { estimateWords } from './en/estimate.ts';
import { groupWords } from './en/group.ts';
import { kinds } from './en/kinds.ts';
import { managerTaskWords } from './en/manager-tasks.ts';
import { repairWords } from './en/repair.ts';

/** The English words that functions write into HubSpot and into files; their type is the shape of every register of them. */
export function englishWritten(formats: Formats) {
  return {
    kinds,
    estimate: estimateWords(formats),
    managerTasks: managerTaskWords(formats),
    unknownSender: groupWords(formats).unknownSender,
    lostReasons: repairWords(formats).lostReasons,
    dataRights: dataRightsWords,
  };
}
