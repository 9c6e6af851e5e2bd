import { groupBy } from '#core/collections.ts';
import { leadingEstimate } from '#core/plan/summary.ts';
import type { DealRecord } from '#core/records.ts';
import { jointDecision, presentDecision } from '#core/signals/decision.ts';
import { kindToGroup } from '#core/signals/kind.ts';
import type { Coverage, Decision, Signal } from '#core/signals/signal.ts';
import { rankGroup } from './rank.ts';
import type { SignalKind } from '#core/signals/kind.ts';
import type { SignalGroupView, SignalView } from './signals-view.ts';

/** The signals as one group for each email: undecided first, then covered, then decided; ranked within. */
export function buildGroups(
  signals: readonly Signal[],
  dealsById: ReadonlyMap<string, DealRecord>,
  now: number,
): readonly SignalGroupView[] {
  return [...groupBy(signals, (signal) => signal.emailId).values()]
    .map((group) => buildGroup(group, dealsById, now))
    .sort(
      (a, b) =>
        section(a) - section(b) ||
        b.rank - a.rank ||
        b.sentAt - a.sentAt ||
        (a.emailId < b.emailId ? -1 : a.emailId > b.emailId ? 1 : 0),
    );
}

function buildGroup(
  signals: readonly Signal[],
  dealsById: ReadonlyMap<string, DealRecord>,
  now: number,
): SignalGroupView {
  const [first] = signals;
  if (!first) throw new Error('a group without signals');
  const ofGroup = (group: string) => signals.filter((signal) => kindToGroup(signal.kind) === group);
  const opportunities = ofGroup('opportunity');
  const decision = groupDecision(opportunities.length > 0 ? opportunities : signals, now);
  const coverage = groupCoverage(signals);
  const estimate = leadingEstimate(signals.filter((signal) => signal.coverage === 'undetected'));
  return {
    emailId: first.emailId,
    sentAt: first.sentAt,
    senderName: first.senderName,
    senderAddress: first.senderAddress,
    contactId: first.contactId,
    opportunities: strongestFirst(opportunities),
    qualifiers: strongestFirst(ofGroup('qualifier')),
    risks: strongestFirst(ofGroup('risk')),
    coverage,
    deal: groupDeal(signals, coverage, decision, dealsById),
    estimate,
    facts: first.facts,
    decision,
    rank: rankGroup(signals, estimate, now),
  };
}

function groupDecision(signals: readonly Signal[], now: number): Decision {
  return jointDecision(signals.map((signal) => presentDecision(signal.decision, now)));
}

/** One opportunity that no deal covers is enough. */
function groupCoverage(signals: readonly Signal[]): Coverage {
  const has = (coverage: Coverage) => signals.some((signal) => signal.coverage === coverage);
  return has('undetected') ? 'undetected' : has('covered') ? 'covered' : 'context';
}

/** The deal that somebody made of the group, else the one that covers it; only where its name was read. */
function groupDeal(
  signals: readonly Signal[],
  coverage: Coverage,
  decision: Decision,
  dealsById: ReadonlyMap<string, DealRecord>,
): SignalGroupView['deal'] {
  const covering = coverage === 'undetected' ? undefined : signals.find((signal) => signal.dealId !== null);
  const deal = dealsById.get((decision.state === 'accepted' ? decision.dealId : covering?.dealId) ?? '');
  return deal ? { id: deal.id, name: deal.name } : null;
}

/** Kinds that say how far a purchase is; what is wanted tells a rep more, so it comes first of equals in tier. */
const steps: readonly SignalKind[] = ['pricing', 'discount', 'evaluation', 'procurement'];
const substance = ({ kind }: Signal) => (steps.includes(kind) ? 0 : 1);
const tierRank = ({ tier }: Signal) => (tier === 'alert' ? 1 : 0);

function strongestFirst(signals: readonly Signal[]): readonly SignalView[] {
  return [...signals]
    .sort(
      (a, b) =>
        tierRank(b) - tierRank(a) ||
        substance(b) - substance(a) ||
        b.probability - a.probability ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key, kind, tier, probability, quote, cue, source, calibration }) => ({
      ...{ key, kind, tier, probability, quote, cue },
      ...(source ? { source } : {}),
      ...(calibration ? { accountDecisions: toAccountDecisions(calibration) } : {}),
    }));
}

function toAccountDecisions({ accepted, dismissed }: NonNullable<Signal['calibration']>) {
  return { accepted, dismissed };
}

function section({ coverage, decision, risks }: SignalGroupView): number {
  if (decision.state !== 'open') return 2;
  return coverage === 'undetected' || (coverage === 'context' && risks.length > 0) ? 0 : 1;
}
