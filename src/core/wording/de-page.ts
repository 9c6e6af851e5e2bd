import type { englishPage } from './en-page.ts';
import type { Formats } from './formats.ts';
import { auditWords } from './de/audit.ts';
import { companyRuleWords } from './de/company-rules.ts';
import { contactRuleWords } from './de/contact-rules.ts';
import { dealRuleWords } from './de/deal-rules.ts';
import { estimateWords } from './de/estimate.ts';
import { failures } from './de/failures.ts';
import {
  marketplaceAccess,
  marketplaceFailures,
  marketplaceRemedies,
  marketplaceRetention,
} from './de/marketplace.ts';
import { healthEvidenceWords } from './de/health-evidence.ts';
import { kinds } from './de/kinds.ts';
import { installationWords } from './de/installation.ts';
import { managementWords } from './de/management.ts';
import { calculatorWords } from './de/page-calculator.ts';
import { figureWords } from './de/page-figures.ts';
import { filterWords } from './de/page-filters.ts';
import { frameWords } from './de/page-frame.ts';
import { metricWords } from './de/page-metrics.ts';
import { overviewWords } from './de/page-overview.ts';
import { recordWords } from './de/page-records.ts';
import { segmentWords } from './de/page-segments.ts';
import { termWords } from './de/page-terms.ts';
import { viewWords } from './de/page-views.ts';
import { playbookWords } from './de/playbook.ts';
import { reviewWords } from './de/review.ts';
import { startWords } from './de/start.ts';
import { historyWords } from './de/history.ts';
import { funnelWords } from './de/funnel.ts';
import { guideWords } from './de/guide.ts';
import { settingsWords } from './de/settings.ts';
import { settingsAccessWords } from './de/settings-access.ts';
import { settingsReadingWords } from './de/settings-reading.ts';
import { settingsDetectionWords } from './de/settings-detection.ts';
import { settingsWordsWords } from './de/settings-words.ts';
import { settingsRulesWords } from './de/settings-rules.ts';
import { ruleOptions } from './de/rule-options.ts';
import { privacyWords } from './de/privacy.ts';

/** The German words of the pipeline page. */
export function germanPage(formats: Formats): ReturnType<typeof englishPage> {
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
