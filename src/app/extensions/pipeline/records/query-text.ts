import type { FilterOptions } from '#core/views/pipeline-page-view.ts';
import type { RecordQuery } from '#core/views/record-query.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import { sliceLabel } from '../charts/slice-label.ts';
import { ruleTitle } from '../views/rule-title.ts';
import { stageLabel } from '../views/stage-label.ts';

/** What narrows a list beside the filters, in words. */
export function queryToTexts(
  words: PageDictionary,
  { age, basis, fact, kind, ruleId, segment, stageId }: RecordQuery,
  options: FilterOptions,
): readonly string[] {
  return [
    kind && sliceLabel('kind', kind, words, options),
    age && sliceLabel('age', age, words, options),
    basis && sliceLabel('basis', basis, words, options),
    segment && sliceLabel(segment.by, segment.key, words, options),
    stageId && stageLabel(options, stageId),
    ruleId && ruleTitle(words, ruleId),
    fact && words.segments.facts[fact],
  ].filter((text) => typeof text === 'string');
}
