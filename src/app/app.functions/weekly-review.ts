import { weeklyReview } from '../use-cases/review/weekly-review.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { reviewRequest } from './shell/review-requests.ts';

/** Opens this week's review of the open deals, and records what is decided about them. */
export const main = createCardFunction('weekly-review', reviewRequest, (request, options) =>
  weeklyReview(request, openPortal(options)),
);
