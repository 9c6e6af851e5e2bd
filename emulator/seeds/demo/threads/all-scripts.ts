import type { Language } from '../companies.ts';
import type { ThreadScript } from '../thread-script.ts';
import * as enBilling from './en/billing.ts';
import * as enCompliance from './en/compliance.ts';
import * as enCourtesy from './en/courtesy.ts';
import * as enExpansion from './en/expansion-deals.ts';
import * as enHighlights from './en/highlights.ts';
import * as enLogistics from './en/logistics.ts';
import * as enNew from './en/new-deals.ts';
import * as enOnboarding from './en/onboarding.ts';
import * as enOutsiders from './en/outsiders.ts';
import * as enProspecting from './en/prospecting.ts';
import * as enRisks from './en/risks.ts';
import * as enSupport from './en/support.ts';
import * as enUnlogged from './en/unlogged.ts';
import * as frBilling from './fr/billing.ts';
import * as frCompliance from './fr/compliance.ts';
import * as frCourtesy from './fr/courtesy.ts';
import * as frExpansion from './fr/expansion-deals.ts';
import * as frHighlights from './fr/highlights.ts';
import * as frLogistics from './fr/logistics.ts';
import * as frNew from './fr/new-deals.ts';
import * as frOnboarding from './fr/onboarding.ts';
import * as frOutsiders from './fr/outsiders.ts';
import * as frProspecting from './fr/prospecting.ts';
import * as frRisks from './fr/risks.ts';
import * as frSupport from './fr/support.ts';
import * as frUnlogged from './fr/unlogged.ts';

/** Every script that casting may use. */
export const scripts: Readonly<Record<Language, readonly ThreadScript[]>> = {
  fr: [
    ...frSupport.support,
    ...frBilling.billing,
    ...frLogistics.logistics,
    ...frOnboarding.onboarding,
    ...frCompliance.compliance,
    ...frCourtesy.courtesy,
    ...frProspecting.prospecting,
    ...frOutsiders.outsiderMail,
    ...frNew.newDeals,
    ...frExpansion.expansionDeals,
    ...frUnlogged.unlogged,
    ...frRisks.risks,
    ...frHighlights.highlightThreads,
  ],
  en: [
    ...enSupport.support,
    ...enBilling.billing,
    ...enLogistics.logistics,
    ...enOnboarding.onboarding,
    ...enCompliance.compliance,
    ...enCourtesy.courtesy,
    ...enProspecting.prospecting,
    ...enOutsiders.outsiderMail,
    ...enNew.newDeals,
    ...enExpansion.expansionDeals,
    ...enUnlogged.unlogged,
    ...enRisks.risks,
    ...enHighlights.highlightThreads,
  ],
};
