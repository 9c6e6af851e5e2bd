import type { DecideRequest } from '#core/views/signals-view.ts';
import { withSettings } from '../use-cases/account-settings/with-settings.ts';
import { decide } from '../use-cases/decide/decide.ts';
import { createCardFunction } from './shell/card-function.ts';
import { openPortal } from './shell/open-portal.ts';
import { decideRequest } from './shell/requests.ts';

/** Carries out what a person decided about signals. */
export const main = createCardFunction('decide', decideRequest, async (request, options) =>
  decide(request as DecideRequest, await withSettings(openPortal(options))),
);
