import type { englishPage } from './en-page.ts';
import type { Formats } from './formats.ts';
import { auditWords } from './it/audit.ts';
import { companyRuleWords } from './it/company-rules.ts';
import { contactRuleWords } from './it/contact-rules.ts';
import { dealRuleWords } from './it/deal-rules.ts';
import { estimateWords } from './it/estimate.ts';
import { failures } from './it/failures.ts';
import {
  marketplaceAccess,
  marketplaceFailures,
  marketplaceRemedies,
  marketplaceRetention,
} from './it/marketplace.ts';
import { healthEvidenceWords } from './it/health-evidence.ts';
import { kinds } from './it/kinds.ts';
import { installationWords } from './it/installation.ts';
import { managementWords } from './it/management.ts';
import { calculatorWords } from './it/page-calculator.ts';
import { figureWords } from './it/page-figures.ts';
import { filterWords } from './it/page-filters.ts';
import { frameWords } from './it/page-frame.ts';
import { metricWords } from './it/page-metrics.ts';
import { overviewWords } from './it/page-overview.ts';
import { recordWords } from './it/page-records.ts';
import { segmentWords } from './it/page-segments.ts';
import { termWords } from './it/page-terms.ts';
import { viewWords } from './it/page-views.ts';
import { playbookWords } from './it/playbook.ts';
import { reviewWords } from './it/review.ts';
import { startWords } from './it/start.ts';
import { historyWords } from './it/history.ts';
import { funnelWords } from './it/funnel.ts';
import { guideWords } from './it/guide.ts';
import { settingsWords } from './it/settings.ts';
import { settingsAccessWords } from './it/settings-access.ts';
import { settingsReadingWords } from './it/settings-reading.ts';
import { settingsDetectionWords } from './it/settings-detection.ts';
import { settingsWordsWords } from './it/settings-words.ts';
import { settingsRulesWords } from './it/settings-rules.ts';
import { ruleOptions } from './it/rule-options.ts';
import { privacyWords } from './it/privacy.ts';

/** The Italian words of the pipeline page. */
export function italianPage(formats: Formats): ReturnType<typeof englishPage> {
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
