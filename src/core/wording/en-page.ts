import type { Formats } from './formats.ts';
import { auditWords } from './en/audit.ts';
import { companyRuleWords } from './en/company-rules.ts';
import { contactRuleWords } from './en/contact-rules.ts';
import { dealRuleWords } from './en/deal-rules.ts';
import { estimateWords } from './en/estimate.ts';
import { failures } from './en/failures.ts';
import {
  marketplaceAccess,
  marketplaceFailures,
  marketplaceRemedies,
  marketplaceRetention,
} from './en/marketplace.ts';
import { healthEvidenceWords } from './en/health-evidence.ts';
import { kinds } from './en/kinds.ts';
import { installationWords } from './en/installation.ts';
import { managementWords } from './en/management.ts';
import { calculatorWords } from './en/page-calculator.ts';
import { figureWords } from './en/page-figures.ts';
import { filterWords } from './en/page-filters.ts';
import { frameWords } from './en/page-frame.ts';
import { metricWords } from './en/page-metrics.ts';
import { overviewWords } from './en/page-overview.ts';
import { recordWords } from './en/page-records.ts';
import { segmentWords } from './en/page-segments.ts';
import { termWords } from './en/page-terms.ts';
import { viewWords } from './en/page-views.ts';
import { playbookWords } from './en/playbook.ts';
import { reviewWords } from './en/review.ts';
import { startWords } from './en/start.ts';
import { historyWords } from './en/history.ts';
import { funnelWords } from './en/funnel.ts';
import { guideWords } from './en/guide.ts';
import { settingsWords } from './en/settings.ts';
import { settingsAccessWords } from './en/settings-access.ts';
import { settingsReadingWords } from './en/settings-reading.ts';
import { settingsDetectionWords } from './en/settings-detection.ts';
import { settingsWordsWords } from './en/settings-words.ts';
import { settingsRulesWords } from './en/settings-rules.ts';
import { ruleOptions } from './en/rule-options.ts';
import { privacyWords } from './en/privacy.ts';

/** The English words of the pipeline page; their type is the shape of every dictionary of it. */
export function englishPage(formats: Formats) {
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
