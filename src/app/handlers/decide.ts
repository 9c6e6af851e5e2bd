import type { DecideRequest } from '#core/views/signals-view.ts';
import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { decide } from '../use-cases/decide/decide.ts';
import { cardHandler } from './handler.ts';
import { decideRequest } from './requests/record-requests.ts';
import { recordsOfDecision } from './requests/records-of.ts';
import { openPortal } from './shell/open-portal.ts';

/** Carries out what a person decided about signals. */
export const decideHandler = cardHandler({
  name: 'decide',
  request: decideRequest,
  work: async (request, host) => decide(request as DecideRequest, await withSettings(openPortal(host))),
  isRepeatable: ({ action }) => action === 'draft-deal',
  records: recordsOfDecision,
});
