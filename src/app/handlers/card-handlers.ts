import type { PageFunctions } from '#core/views/page-functions.ts';
import type { CardFunctions } from '#core/views/signals-view.ts';
import { accountSettingsHandler } from './account-settings.ts';
import { cardPreferencesHandler } from './card-preferences.ts';
import { catchUpHandler } from './catch-up.ts';
import { contactSignalsHandler } from './contact-signals.ts';
import { dataRightsHandler } from './data-rights.ts';
import { dealActionHandler } from './deal-action.ts';
import { dealAuditHandler } from './deal-audit.ts';
import { dealSignalsHandler } from './deal-signals.ts';
import { decideHandler } from './decide.ts';
import { documentsHandler } from './documents.ts';
import { funnelMapHandler } from './funnel-map.ts';
import type { CardHandler } from './handler.ts';
import { historyScanHandler } from './history-scan.ts';
import { installationCheckHandler } from './installation-check.ts';
import { learnAccountHandler } from './learn-account.ts';
import { managementSettingsHandler } from './management-settings.ts';
import { pipelinePageHandler } from './pipeline-page.ts';
import { qualityScanHandler } from './quality-scan.ts';
import { repairHandler } from './repair.ts';
import { setUpHandler } from './set-up.ts';
import { sweepHandler } from './sweep.ts';
import { takeSnapshotHandler } from './take-snapshot.ts';
import { weeklyReviewHandler } from './weekly-review.ts';

/** What cards and pages can ask for, by name. */
type Functions = CardFunctions & PageFunctions;
type Handlers = { readonly [Name in keyof Functions]: CardHandler<Functions[Name]['view']> } & {
  /** A schedule asks for it, no page does. */
  readonly 'quality-scan': CardHandler;
};

/** All of them, for a host that answers every name at one address. */
export const cardHandlers: Handlers = {
  'account-settings': accountSettingsHandler,
  'card-preferences': cardPreferencesHandler,
  'catch-up': catchUpHandler,
  'contact-signals': contactSignalsHandler,
  'data-rights': dataRightsHandler,
  'deal-action': dealActionHandler,
  'deal-audit': dealAuditHandler,
  'deal-signals': dealSignalsHandler,
  decide: decideHandler,
  documents: documentsHandler,
  'funnel-map': funnelMapHandler,
  'history-scan': historyScanHandler,
  'installation-check': installationCheckHandler,
  'learn-account': learnAccountHandler,
  'management-settings': managementSettingsHandler,
  'pipeline-page': pipelinePageHandler,
  'quality-scan': qualityScanHandler,
  repair: repairHandler,
  'set-up': setUpHandler,
  sweep: sweepHandler,
  'take-snapshot': takeSnapshotHandler,
  'weekly-review': weeklyReviewHandler,
};
