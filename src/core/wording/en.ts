import type { Formats } from './formats.ts';
import { actionWords } from './en/actions.ts';
import { cardWords } from './en/card.ts';
import { dealWords } from './en/deal.ts';
import { estimateWords } from './en/estimate.ts';
import { failures } from './en/failures.ts';
import { formWords } from './en/forms.ts';
import { groupWords } from './en/group.ts';
import { kinds } from './en/kinds.ts';

/** The English words; their type is the shape of every dictionary. */
export function english(formats: Formats) {
  return {
    kinds,
    failures,
    card: cardWords(formats),
    group: groupWords(formats),
    estimate: estimateWords(formats),
    actions: actionWords(formats),
    forms: formWords(formats),
    deal: dealWords(formats),
  };
}
