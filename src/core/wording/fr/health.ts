import type { StageRange } from '#core/baselines/baselines.ts';
import type { HealthFinding, Pause, StageStep } from '#core/health/health.ts';
import type { healthWords as english } from '../en/health.ts';
import type { Formats } from '../formats.ts';
import { healthEvidenceWords } from './health-evidence.ts';

type Words = ReturnType<typeof english>;

const statuses: Words['statuses'] = {
  moving: { label: 'En mouvement', meaning: 'Rien ne la retient : durées et réponses sont habituelles.' },
  slow: { label: 'Lente', meaning: 'Plus longtemps que d’habitude dans cette étape.' },
  stalled: { label: 'À l’arrêt', meaning: 'Bien plus longtemps que d’habitude dans cette étape.' },
  silent: { label: 'Sans réponse', meaning: 'L’acheteur se tait depuis plus longtemps que d’habitude.' },
  paused: { label: 'En pause', meaning: 'Il y a une raison d’attendre : aucun jour ne lui est compté.' },
  closed: { label: 'Fermée', meaning: 'Une transaction fermée n’a pas de score.' },
};

const roles: Words['roles'] = {
  prospecting: 'Prospection',
  qualification: 'Qualification',
  meeting: 'Rendez-vous ou démo',
  proposal: 'Proposition',
  negotiation: 'Négociation',
  signature: 'Signature',
  'after-sales': 'Après-vente',
};

const parts: Words['parts'] = {
  pace: { label: 'Rythme', meaning: 'Les jours passés dans cette étape, face aux transactions gagnées.' },
  contact: { label: 'Échanges', meaning: 'Depuis combien de temps l’acheteur se tait.' },
  movement: {
    label: 'Reculs',
    meaning: 'Retour en arrière, date de fermeture repoussée, montant en baisse : un tiers chacun.',
  },
  evidence: { label: 'Ce qui est prouvé', meaning: 'Ce que cette étape demande, pour la part déjà prouvée.' },
  'next-step': {
    label: 'Prochaine action',
    meaning: 'Une activité à venir, ou les actions prévues faites à temps.',
  },
};

const findingTitles: Words['findingTitles'] = {
  slow: 'Plus lente que d’habitude',
  stalled: 'À l’arrêt',
  silent: 'Pas de réponse depuis un moment',
  'moved-back': 'Revenue à une étape précédente',
  pushed: 'Date de fermeture repoussée',
  shrunk: 'Montant en baisse',
};

export function healthWords(f: Formats): Words {
  return {
    title: 'Santé',
    score: (score) => `${f.number(score)} sur 100`,
    noScore: 'Une transaction fermée n’a pas de score.',
    statuses,
    pausedUntil: (until) => `En pause jusqu’au ${f.date(until)}`,
    findingTitles,
    range: (range) => rangeSentence(f, range),
    finding: (finding, track) => findingSentence(f, finding, track),
    pause: (pause, now) => pauseSentence(f, pause, now),
    partsTitle: 'D’où vient ce score',
    parts,
    partPoints: ({ points, outOf }) => `${f.number(points)} sur ${f.number(outOf)}`,
    roles,
    track: trackWords(f),
    ...healthEvidenceWords(f),
  };
}

function dayCount(f: Formats, days: number): string {
  return `${f.number(days)} ${f.plural(days, { one: 'jour', other: 'jours' })}`;
}

function rangeSentence(f: Formats, { source, median, p90, n }: StageRange): string {
  const usual = dayCount(f, Math.max(1, Math.round(median)));
  const most = f.number(Math.max(1, Math.ceil(p90)));
  switch (source) {
    case 'stage':
      return `Vos ${f.number(n)} transactions gagnées y sont restées environ ${usual}, neuf sur dix au plus ${most}.`;
    case 'pipeline':
      return `Trop peu de transactions gagnées pour juger cette étape. Toutes étapes du pipeline confondues, un passage a duré environ ${usual}, neuf sur dix au plus ${most} (${f.number(n)} passages).`;
    case 'setting':
      return `Vos transactions gagnées ne suffisent pas encore : le repère est de ${usual}, d’après vos paramètres.`;
  }
}

function findingSentence(f: Formats, finding: HealthFinding, track: readonly StageStep[]): string {
  const money = (amount: number, currency: string | null) =>
    currency ? f.money(amount, currency) : f.number(amount);
  switch (finding.kind) {
    case 'slow':
    case 'stalled':
      return `${dayCount(f, finding.days)} dans cette étape. ${rangeSentence(f, finding.range)}`;
    case 'silent':
      return `${dayCount(f, finding.days)} sans un mot de l’acheteur. ${usualSilence(f, finding)}`;
    case 'moved-back':
      return `De « ${stageName(track, finding.fromStageId)} » à « ${stageName(track, finding.toStageId)} », le ${f.date(finding.at)}.`;
    case 'pushed':
      return `Repoussée ${f.number(finding.times)} fois, de ${dayCount(f, finding.days)} au total.`;
    case 'shrunk':
      return `De ${money(finding.from, finding.currency)} à ${money(finding.to, finding.currency)} (${f.percent(-(1 - finding.to / finding.from))}).`;
  }
}

function usualSilence(f: Formats, { usual, n }: Extract<HealthFinding, { kind: 'silent' }>): string {
  const days = dayCount(f, Math.ceil(usual));
  return n === 0
    ? `Vos paramètres tiennent ${days} pour habituels.`
    : `Pour les transactions gagnées, neuf réponses sur dix sont arrivées en ${days} au plus (${f.number(n)} réponses).`;
}

function stageName(track: readonly StageStep[], stageId: string): string {
  return track.find((step) => step.stageId === stageId)?.label || 'étape archivée';
}

function pauseSentence(f: Formats, pause: Pause, now: number): string {
  switch (pause.kind) {
    case 'next-activity':
      return `Prochaine activité : ${f.relativeDay(pause.until, now)}. Rien d’inquiétant.`;
    case 'snoozed':
      return `Mise de côté jusqu’au ${f.date(pause.until)}.`;
    case 'buyer-said':
      return `L’acheteur a demandé du temps le ${f.date(pause.at)}. Nous y revenons le ${f.date(pause.until)}.`;
    case 'quiet-season':
      return `Saison calme : peu de vos transactions se concluent avant le ${f.date(pause.until)}.`;
  }
}

function trackWords(f: Formats): Words['track'] {
  return {
    title: 'Étapes',
    states: { done: 'Passée', skipped: 'Sautée', current: 'En cours', ahead: 'À venir' },
    unknownStage: 'Étape archivée',
    days: (days) => dayCount(f, days),
    usual: ({ median, source }) => {
      const days = f.number(Math.max(1, Math.round(median)));
      return source === 'setting' ? `repère : ${days}` : `d’habitude ${days}`;
    },
    vague: {
      title: (label) => `« ${label} » s’observe difficilement`,
      hint: 'Une étape est utile quand chacun peut voir si une transaction s’y trouve, comme « Proposition envoyée » ou « Démo faite ». Un administrateur peut la renommer ou indiquer dans les paramètres à quel moment de la vente elle correspond.',
    },
  };
}
