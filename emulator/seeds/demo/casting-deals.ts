import { day } from './days.ts';
import type { DemoDeal } from './deals.ts';
import { highlightCompanies } from './highlights.ts';
import { castThread, fitsSector } from './thread-cast.ts';
import type { Stage } from './thread-cast.ts';
import type { ThreadScript } from './thread-script.ts';
import { scripts } from './threads/all-scripts.ts';

/** Puts threads beside deals, in the weeks that the deal spent in a stage of which the thread speaks. */
export function castDealThreads(stage: Stage): void {
  const threadsByDeal = new Map<string, number>();
  for (const round of [1, 2, 3]) {
    for (const language of ['fr', 'en'] as const) {
      for (const script of scripts[language]) {
        if (script.setting.kind !== 'deal' || (round === 3 && stage.random.chance(0.6))) continue;
        const place = findPlace(stage, script, language, threadsByDeal);
        if (!place) continue;
        threadsByDeal.set(place.deal.id, (threadsByDeal.get(place.deal.id) ?? 0) + 1);
        const { contact, owner, deal, startAt } = place;
        castThread(stage, { script, contact, owner, deal, startAt });
      }
    }
  }
}

type Place = Pick<Parameters<typeof castThread>[1], 'contact' | 'owner' | 'startAt'> & {
  readonly deal: DemoDeal;
};

/** A deal in the right stage: open ones first, then the least written about, then the latest. */
function findPlace(
  stage: Stage,
  script: ThreadScript,
  language: 'fr' | 'en',
  threadsByDeal: ReadonlyMap<string, number>,
): Place | null {
  let best: (Place & { readonly score: number }) | null = null;
  for (const deal of stage.deals) {
    if (deal.outcome === 'open' && highlightCompanies.has(deal.company.key)) continue;
    const span = deal.company.language === language ? spanOf(stage, script, deal) : null;
    const contact = deal.contacts.find(({ rank }) => rank === script.rank) ?? deal.contacts[0];
    if (!span || !contact) continue;
    const startAt =
      span.from + stage.random.next() * Math.max(0, Math.min(span.to - span.from - day, 20 * day));
    const age = deal.outcome === 'open' ? 0 : 0.5 + (stage.now - startAt) / (400 * day);
    const score = (threadsByDeal.get(deal.id) ?? 0) * 2 + age + stage.random.next();
    if (!best || score < best.score) best = { deal, contact, owner: deal.owner, startAt, score };
  }
  return best;
}

function spanOf(stage: Stage, script: ThreadScript, deal: DemoDeal): { from: number; to: number } | null {
  const { setting } = script;
  if (setting.kind !== 'deal' || setting.pipeline !== deal.pipeline) return null;
  if (!fitsSector(script, deal.company)) return null;
  const index = deal.stages.findIndex(({ value }) => setting.stages.includes(value));
  const entry = deal.stages[index];
  if (!entry) return null;
  const to = deal.stages[index + 1]?.at ?? stage.now;
  const needed = Math.min(2 * day, script.messages.reduce((sum, { hours }) => sum + hours, 0) * 3_600_000);
  return to - entry.at > needed ? { from: entry.at, to } : null;
}
