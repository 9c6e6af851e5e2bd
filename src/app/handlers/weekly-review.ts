import { weeklyReview } from '../use-cases/review/weekly-review.ts';
import { cardHandler } from './handler.ts';
import { reviewRequest } from './requests/review-requests.ts';
import { openPortal } from './shell/open-portal.ts';

/** Opens this week's review of the open deals, and records what is decided about them. */
export const weeklyReviewHandler = cardHandler({
  name: 'weekly-review',
  request: reviewRequest,
  work: (request, host) => weeklyReview(request, openPortal(host)),
  isRepeatable: ({ action }) => action === 'open',
  records: (request) => ('dealId' in request ? [{ type: 'deal', id: request.dealId }] : []),
});
