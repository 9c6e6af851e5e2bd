import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding, Pause, Proof, StageProposal, StageStep } from '#core/health/health.ts';

/** What each function of the dictionary that speaks of health may be called with. */

const now = Date.parse('2026-11-22T09:00:00Z');
const at = now - 9 * 86_400_000;

export const ranges: readonly StageRange[] = [
  { median: 16.8, p75: 24, p90: 30.2, n: 23, source: 'stage' },
  { median: 0.2, p75: 0.3, p90: 0.9, n: 64, source: 'pipeline' },
  { median: 14, p75: 21, p90: 28, n: 0, source: 'setting' },
];

export const track: readonly StageStep[] = [
  {
    ...{ stageId: 'a', label: 'Proposal sent', role: 'proposal', isVague: false, days: 12 },
    ...{ range: ranges[0]!, state: 'current' },
  },
];

export const findings: readonly HealthFinding[] = [
  ...ranges.map((range) => ({ kind: 'stalled', days: 42, range }) as const),
  { kind: 'slow', days: 1, range: ranges[0]! },
  { kind: 'silent', days: 24, usual: 11.4, n: 34, since: at },
  { kind: 'silent', days: 24, usual: 14, n: 0, since: at },
  { kind: 'moved-back', fromStageId: 'gone', toStageId: 'a', at },
  { kind: 'pushed', times: 4, days: 63 },
  { kind: 'shrunk', from: 40_000, to: 30_000, currency: 'EUR', at },
  { kind: 'shrunk', from: 40_000, to: 30_000, currency: null, at },
];

const pauses: readonly Pause[] = [
  { kind: 'next-activity', until: now + 86_400_000 },
  { kind: 'snoozed', until: now + 86_400_000 },
  { kind: 'buyer-said', until: now + 86_400_000, quote: 'Come back in January.', at },
  { kind: 'quiet-season', until: now + 86_400_000 },
];

const signal = {
  kind: 'signal',
  key: '1:budget',
  signalKind: 'budget',
  quote: 'It is approved.',
  at,
} as const;

const proofs: readonly Proof[] = [
  { ...signal, senderName: 'Ada' },
  { ...signal, senderName: null },
  { kind: 'contact', contactId: '1', name: 'Ada', jobTitle: 'CFO' },
  { kind: 'contact', contactId: '1', name: null, jobTitle: 'CFO' },
  ...(['amount', 'closedate'] as const).map((field) => ({ kind: 'field', field }) as const),
];

const proposals: readonly StageProposal[] = [
  { kind: 'next-stage', stageId: 'a', proofs },
  { kind: 'right-stage', stageId: 'a', proofs },
  ...(['refused', 'competitor', 'no-budget', 'no-answer'] as const).map(
    (reason) => ({ kind: 'close-lost', stageId: 'a', reason, proofs }) as const,
  ),
];

const steps = [{ id: 'send-proposal' }, { id: 'own' }];

export const healthCalls: Record<string, readonly (readonly unknown[])[]> = {
  'health.score': [[72]],
  'health.pausedUntil': [[now]],
  'health.range': ranges.map((range) => [range]),
  'health.finding': findings.map((finding) => [finding, track]),
  'health.pause': pauses.map((pause) => [pause, now]),
  'health.partPoints': [[{ id: 'pace', points: 20, outOf: 30 }]],
  'health.track.days': [[1], [12]],
  'health.track.usual': ranges.map((range) => [range]),
  'health.track.vague.title': [['Warm']],
  'health.evidence.summary': [
    [1, 3],
    [4, 9],
  ],
  'health.evidence.proof': proofs.map((proof) => [proof, now]),
  'health.proposals.sentence': proposals.map((proposal) => [proposal, 'Proposal sent']),
  'health.proposals.button': proposals.map((proposal) => [proposal, 'Proposal sent']),
  'playbook.action': steps.map((step) => [step]),
  'playbook.material': steps.map((step) => [step]),
  'playbook.due': [[{ dueAt: now + 3 * 86_400_000 }, now]],
};
