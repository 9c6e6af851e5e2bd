import type { GrammarLanguage } from './grammar/aliases.ts';
import type { TokenSpan } from './grammar/match.ts';
import { numberToken, type Token } from './grammar/tokens.ts';

/** Words that open what follows: a cue that ends in one ends in the middle of nothing. */
const openers: Readonly<Record<GrammarLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    'a au aux avant apres avec ce ces cette chez d dans de depuis des du en et il je l la le les leur ma mes mon nos notre nous on ou par pas plus pour qu que qui sa si sur un une vos votre vous'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and any as at before by for from has have if in into is it of on or our over that the their this to us we with you your'.split(
      ' ',
    ),
  ),
};

const months: ReadonlySet<string> = new Set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const measures: ReadonlySet<string> = new Set(['%', '€', '$', '£', 'k', 'euros', 'dollars', 'pounds']);

/**
 * The span of a cue as a reader would mark it: without the preposition or article that a cue ends in, and with the
 * month or measure that belongs to its last number. Never empty.
 */
export function tidyCue(span: TokenSpan, tokens: readonly Token[], language: GrammarLanguage): TokenSpan {
  const last = tokens[span.end - 1]?.text ?? '';
  const next = tokens[span.end]?.text ?? '';
  if (last === numberToken && (months.has(next) || measures.has(next)))
    return { start: span.start, end: span.end + 1 };
  let end = span.end;
  while (end - span.start > 1 && openers[language].has(tokens[end - 1]?.text ?? '')) end -= 1;
  return { start: span.start, end };
}
