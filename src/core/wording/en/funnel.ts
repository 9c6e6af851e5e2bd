import type { FunnelPhase, FunnelTeam } from '../../funnel/funnel-map.ts';
import type { Formats } from '../formats.ts';
import { funnelDefaultWords } from './funnel-defaults.ts';
import { funnelDocumentWords } from './funnel-document.ts';
import { funnelOverviewWords } from './funnel-overview.ts';
import { funnelProblemWords } from './funnel-problems.ts';
import { funnelSaveWords } from './funnel-save.ts';
import { funnelStepWords } from './funnel-step.ts';

interface PhaseWords {
  readonly label: string;
  readonly meaning: string;
}

const phases: Record<FunnelPhase, PhaseWords> = {
  discovery: { label: 'Discovery', meaning: 'They learn that you exist, or you that they do.' },
  consideration: { label: 'Consideration', meaning: 'They see a need and talk about it.' },
  evaluation: { label: 'Evaluation', meaning: 'They look at your product and compare.' },
  decision: { label: 'Decision', meaning: 'Price, contract, signature.' },
  onboarding: { label: 'Onboarding', meaning: 'They start, up to the first result.' },
  adoption: { label: 'Adoption and growth', meaning: 'They use it, stay, and use more of it.' },
};

const teams: Record<FunnelTeam, string> = {
  marketing: 'Marketing',
  sales: 'Sales',
  'customer-success': 'Customer success',
  service: 'Customer service',
  other: 'Another team',
};

/** The funnel map and its document. */
export function funnelWords(f: Formats) {
  return {
    loading: 'Reading your stages',
    phases,
    teams,
    noTeam: 'No team yet',
    /** The track of lifecycle stages; pipelines have the account’s own names. */
    lifecycle: 'Contacts (lifecycle)',
    withinDays: (days: number) =>
      days === 0
        ? 'the same day'
        : `within ${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })}`,
    noDelay: 'no delay agreed',
    goOn: (rate: number, n: number) => `${f.percent(rate)} go on (of ${f.number(n)})`,
    stay: (days: number, n: number) =>
      `${f.number(days)} ${f.plural(days, { one: 'day', other: 'days' })} here (median of ${f.number(n)})`,
    overview: funnelOverviewWords(f),
    step: funnelStepWords(f),
    problems: funnelProblemWords(),
    save: funnelSaveWords,
    document: funnelDocumentWords(f),
    defaults: funnelDefaultWords,
  };
}
