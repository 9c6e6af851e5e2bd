import type { MetricId } from '#core/views/figure.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';

/** What a figure must rest on before it is shown: how many, and of what. */
export interface Base {
  readonly least: number;
  readonly of: Parameters<PageDictionary['figures']['tooFew']>[2];
}

/** Records from which on a share is shown. */
export const enoughForShare = 20;
const leastOfValues = 5;

const bases: Readonly<Partial<Record<MetricId, Base>>> = {
  'invisible-share': { least: enoughForShare, of: 'both' },
  'facts-missing-share': { least: enoughForShare, of: 'facts' },
  'win-rate': { least: enoughForShare, of: 'closed' },
  'answered-share': { least: enoughForShare, of: 'messages' },
  'quality-share': { least: enoughForShare, of: 'open' },
  'average-deal': { least: leastOfValues, of: 'won' },
  'cycle-days': { least: leastOfValues, of: 'won' },
  'deal-age': { least: leastOfValues, of: 'open' },
};

/** Null: the figure is shown whatever it rests on, or rests on other figures. */
export function baseOf(id: MetricId): Base | null {
  return bases[id] ?? null;
}
