import { listHandovers } from '#core/funnel/handovers.ts';
import { hasUsualAction } from '#core/funnel/lifecycle-steps.ts';
import { funnelPhases } from '#core/funnel/funnel-map.ts';
import type {
  FunnelPhase,
  FunnelProblem,
  FunnelStep,
  FunnelTrack,
  StepId,
  StepReality,
} from '#core/funnel/funnel-map.ts';
import type { PageDictionary } from '#core/wording/page-dictionary.ts';
import {
  openPointText,
  proofTexts,
  realityTexts,
  stepName,
  suggestedAction,
  trackLabel,
} from '../draft/funnel-text.ts';
import { phaseSteps } from '../overview/phase-steps.ts';

/** The map in words, ready to be drawn or written as text. */
export interface FunnelDocument {
  readonly title: string;
  readonly subtitle: string;
  /** Date, account, and whether anybody has agreed. */
  readonly notes: readonly string[];
  readonly phases: readonly {
    readonly title: string;
    readonly meaning: string;
    readonly steps: readonly DocumentStep[];
  }[];
  readonly noStep: string;
  readonly handovers: DocumentList;
  readonly openPoints: DocumentList;
}

interface DocumentStep {
  readonly id: StepId;
  readonly title: string;
  /** The pipeline, or the lifecycle. */
  readonly track: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

interface DocumentList {
  readonly title: string;
  /** At least one: where there is none, it says so. */
  readonly lines: readonly string[];
}

export interface DocumentContent {
  readonly tracks: readonly FunnelTrack[];
  readonly problems: readonly FunnelProblem[];
  readonly reality: readonly StepReality[];
  readonly isProposal: boolean;
  readonly hasUnsaved: boolean;
  /** Of the document, epoch milliseconds. */
  readonly at: number;
  readonly account: string;
}

/** Of one word or sentence from the next, in every language. */
const separator = ' · ';

/** Says the map in the words of one language. */
export function writeFunnelDocument(content: DocumentContent, words: PageDictionary): FunnelDocument {
  const { document, phases } = words.funnel;
  const { account, at, hasUnsaved, isProposal } = content;
  return {
    title: document.title,
    subtitle: document.subtitle,
    notes: [
      document.asOf(at, account),
      ...(isProposal ? [document.isProposal] : []),
      ...(hasUnsaved ? [document.hasUnsaved] : []),
    ],
    phases: funnelPhases.map((phase) => ({
      title: phases[phase].label,
      meaning: phases[phase].meaning,
      steps: stepsOfPhase(phase, content, words),
    })),
    noStep: document.noStep,
    handovers: handoverList(content, words),
    openPoints: openPointList(content, words),
  };
}

function stepsOfPhase(phase: FunnelPhase, content: DocumentContent, words: PageDictionary): DocumentStep[] {
  return phaseSteps(content.tracks, phase).flatMap(({ steps, track }) =>
    steps.map((step) => ({
      id: step.id,
      title: step.label,
      track: trackLabel(track, words),
      rows: stepRows(step, content, words),
    })),
  );
}

function stepRows(step: FunnelStep, { reality }: DocumentContent, words: PageDictionary) {
  const { document, noTeam, teams, withinDays } = words.funnel;
  // An action that nobody wrote is the app's own, where it has one.
  const usual = hasUsualAction(step) ? suggestedAction(step, words) : { action: '', material: '' };
  const isOwn = step.action.trim() !== '';
  const figures = realityTexts(reality.find(({ stepId }) => stepId === step.id) ?? null, words);
  const rows = [
    { label: document.who, text: step.team ? teams[step.team] : noTeam },
    { label: document.proof, text: proofTexts(step, words).join(separator) || document.notAgreed },
    {
      label: document.delay,
      text: step.delayDays === null ? document.notAgreed : withinDays(step.delayDays),
    },
    { label: document.action, text: step.action.trim() || usual.action || document.notAgreed },
    { label: document.material, text: step.material.trim() || (isOwn ? '' : usual.material) },
    { label: document.figures, text: figures.join(separator) },
  ];
  return rows.filter(({ text }) => text !== '');
}

function handoverList({ tracks }: DocumentContent, words: PageDictionary): DocumentList {
  const { document, overview, teams } = words.funnel;
  const lines = listHandovers(tracks).map(({ from, teams: [leaving, taking] }) => {
    const proofs = proofTexts(from, words).join(separator) || overview.handovers.nothing;
    return document.handover(teams[leaving], teams[taking], stepName(from, tracks, words), proofs);
  });
  return { title: document.handovers, lines: lines.length > 0 ? lines : [overview.handovers.none] };
}

function openPointList({ problems, tracks }: DocumentContent, words: PageDictionary): DocumentList {
  const { document } = words.funnel;
  const lines = problems.map((problem) => openPointText(problem, tracks, words));
  // Two steps of one vague name say the same.
  return {
    title: document.openPoints,
    lines: lines.length > 0 ? [...new Set(lines)] : [document.noOpenPoints],
  };
}
