import { day } from './days.ts';
import { ownerFor } from './casting-owner.ts';
import { highlightCast } from './highlights.ts';
import { peopleOf } from './people.ts';
import { castThread } from './thread-cast.ts';
import type { Stage } from './thread-cast.ts';
import { scripts } from './threads/all-scripts.ts';

/** The threads of the records that a visitor sees first, on days that were chosen by hand. */
export function castHighlights(stage: Stage): void {
  for (const { companyKey, rank, threads } of highlightCast) {
    const contact = peopleOf(companyKey).find((person) => person.rank === rank);
    if (!contact?.company) throw new Error(`no contact ${rank} at ${companyKey}`);
    for (const { scriptId, daysAgo, onDeal } of threads) {
      const script = [...scripts.fr, ...scripts.en].find(({ id }) => id === scriptId);
      if (!script) throw new Error(`no script ${scriptId}`);
      const deal = onDeal
        ? stage.deals.find(({ company, outcome }) => company.key === companyKey && outcome === 'open')
        : null;
      const owner = deal?.owner ?? ownerFor(contact.company, contact.company.status === 'customer');
      castThread(stage, { script, contact, owner, deal: deal ?? null, startAt: stage.now - daysAgo * day });
    }
  }
}
