import type { englishPage } from './en-page.ts';
import type { Formats } from './formats.ts';
import { auditWords } from './es/audit.ts';
import { companyRuleWords } from './es/company-rules.ts';
import { contactRuleWords } from './es/contact-rules.ts';
import { dealRuleWords } from './es/deal-rules.ts';
import { estimateWords } from './es/estimate.ts';
import { failures } from './es/failures.ts';
import {
  marketplaceAccess,
  marketplaceFailures,
  marketplaceRemedies,
  marketplaceRetention,
} from './es/marketplace.ts';
import { healthEvidenceWords } from './es/health-evidence.ts';
import { kinds } from './es/kinds.ts';
import { installationWords } from './es/installation.ts';
import { managementWords } from './es/management.ts';
import { calculatorWords } from './es/page-calculator.ts';
import { figureWords } from './es/page-figures.ts';
import { filterWords } from './es/page-filters.ts';
import { frameWords } from './es/page-frame.ts';
import { metricWords } from './es/page-metrics.ts';
import { overviewWords } from './es/page-overview.ts';
import { recordWords } from './es/page-records.ts';
import { segmentWords } from './es/page-segments.ts';
import { termWords } from './es/page-terms.ts';
import { viewWords } from './es/page-views.ts';
import { playbookWords } from './es/playbook.ts';
import { reviewWords } from './es/review.ts';
import { startWords } from './es/start.ts';
import { historyWords } from './es/history.ts';
import { funnelWords } from './es/funnel.ts';
import { guideWords } from './es/guide.ts';
import { settingsWords } from './es/settings.ts';
import { settingsAccessWords } from './es/settings-access.ts';
import { settingsReadingWords } from './es/settings-reading.ts';
import { settingsDetectionWords } from './es/settings-detection.ts';
import { settingsWordsWords } from './es/settings-words.ts';
import { settingsRulesWords } from './es/settings-rules.ts';
import { ruleOptions } from './es/rule-options.ts';
import { privacyWords } from './es/privacy.ts';

/** The Spanish words of the pipeline page. */
export function spanishPage(formats: Formats): ReturnType<typeof englishPage> {
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
