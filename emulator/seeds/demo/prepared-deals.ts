import { contradicted } from './prepared/stories/contradicted.ts';
import { fresh } from './prepared/stories/fresh.ts';
import { healthy } from './prepared/stories/healthy.ts';
import { meetingAhead } from './prepared/stories/meeting-ahead.ts';
import { orderWords } from './prepared/stories/order-words.ts';
import { paused } from './prepared/stories/paused.ts';
import { preparedId } from './prepared/prepared-ids.ts';
import type { PreparedDeal } from './prepared/prepared-deal.ts';
import { pushed } from './prepared/stories/pushed.ts';
import { refused } from './prepared/stories/refused.ts';
import { singleContact } from './prepared/stories/single-contact.ts';
import { stalled } from './prepared/stories/stalled.ts';

export const preparedStories: readonly PreparedDeal[] = [
  healthy,
  stalled,
  meetingAhead,
  pushed,
  orderWords,
  refused,
  singleContact,
  contradicted,
  paused,
  fresh,
];

/** Ten open deals of the demo account, each of which has one thing to show. */
export const preparedDeals = preparedStories.map(({ number, company, project, story }) => ({
  number,
  id: preparedId('deals', number),
  name: `${company.name} – ${project}`,
  story,
}));
