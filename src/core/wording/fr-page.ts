import type { englishPage } from './en-page.ts';
import type { Formats } from './formats.ts';
import { auditWords } from './fr/audit.ts';
import { companyRuleWords } from './fr/company-rules.ts';
import { contactRuleWords } from './fr/contact-rules.ts';
import { dealRuleWords } from './fr/deal-rules.ts';
import { estimateWords } from './fr/estimate.ts';
import { failures } from './fr/failures.ts';
import {
  marketplaceAccess,
  marketplaceFailures,
  marketplaceRemedies,
  marketplaceRetention,
} from './fr/marketplace.ts';
import { healthEvidenceWords } from './fr/health-evidence.ts';
import { kinds } from './fr/kinds.ts';
import { installationWords } from './fr/installation.ts';
import { managementWords } from './fr/management.ts';
import { calculatorWords } from './fr/page-calculator.ts';
import { figureWords } from './fr/page-figures.ts';
import { filterWords } from './fr/page-filters.ts';
import { frameWords } from './fr/page-frame.ts';
import { metricWords } from './fr/page-metrics.ts';
import { overviewWords } from './fr/page-overview.ts';
import { recordWords } from './fr/page-records.ts';
import { segmentWords } from './fr/page-segments.ts';
import { termWords } from './fr/page-terms.ts';
import { viewWords } from './fr/page-views.ts';
import { playbookWords } from './fr/playbook.ts';
import { reviewWords } from './fr/review.ts';
import { startWords } from './fr/start.ts';
import { historyWords } from './fr/history.ts';
import { funnelWords } from './fr/funnel.ts';
import { guideWords } from './fr/guide.ts';
import { settingsWords } from './fr/settings.ts';
import { settingsAccessWords } from './fr/settings-access.ts';
import { settingsReadingWords } from './fr/settings-reading.ts';
import { settingsDetectionWords } from './fr/settings-detection.ts';
import { settingsWordsWords } from './fr/settings-words.ts';
import { settingsRulesWords } from './fr/settings-rules.ts';
import { ruleOptions } from './fr/rule-options.ts';
import { privacyWords } from './fr/privacy.ts';

/** The French words of the pipeline page. */
export function frenchPage(formats: Formats): ReturnType<typeof englishPage> {
  return {
    kinds,
    failures,
    marketplace: {
      failures: marketplaceFailures,
      remedies: marketplaceRemedies,
      access: marketplaceAccess,
      retention: marketplaceRetention,
    },
    management: managementWords(formats),
    estimate: estimateWords(formats),
    dealRules: dealRuleWords(formats),
    contactRules: contactRuleWords(formats),
    companyRules: companyRuleWords(formats),
    frame: frameWords(formats),
    filters: filterWords,
    terms: termWords,
    figures: figureWords(formats),
    metrics: metricWords,
    segments: segmentWords(formats),
    overview: overviewWords(formats),
    views: viewWords(formats),
    records: recordWords(formats),
    calculator: calculatorWords(formats),
    review: reviewWords(formats),
    audit: auditWords(formats),
    installation: installationWords(formats),
    start: startWords(formats),
    history: historyWords(formats),
    funnel: funnelWords(formats),
    evidence: healthEvidenceWords(formats).evidence.items,
    playbook: playbookWords(formats).steps,
    guide: guideWords(formats),
    settings: settingsWords(formats),
    ruleOptions,
    settingsAccess: settingsAccessWords(formats),
    settingsReading: settingsReadingWords(formats),
    settingsDetection: settingsDetectionWords(formats),
    settingsWords: settingsWordsWords(formats),
    settingsRules: settingsRulesWords(formats),
    privacy: privacyWords(formats),
  };
}
