import { writtenDictionaryFor } from '#core/wording/written-dictionary.ts';
import { describeLanguages } from './describe-languages.ts';
import { calls } from './written-examples.ts';

describeLanguages('the dictionary of what functions write', {
  dictionaryFor: writtenDictionaryFor,
  calls,
  sameInFrench: ['kinds.budget.label'],
});
