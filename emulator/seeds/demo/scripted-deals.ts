import type { PipelineKey, StageKey } from './pipelines.ts';

/** Open deals written by hand, for the records that a visitor sees first. Days count back from `now`. */
export interface ScriptedDeal {
  readonly companyKey: string;
  readonly pipeline: PipelineKey;
  readonly project: string;
  /** Ranks of the company's people on the deal. */
  readonly ranks: readonly number[];
  readonly stages: readonly (readonly [StageKey, daysAgo: number])[];
  readonly amounts: readonly (readonly [amount: number, daysAgo: number])[];
  /** Where the close date stood (days before `now`; negative lies ahead) and when it was put there. */
  readonly closeDates: readonly (readonly [closeDaysAgo: number, daysAgo: number])[];
  readonly nextStep: string | null;
}

export const scriptedDeals: readonly ScriptedDeal[] = [
  {
    companyKey: 'banque-ormoie',
    pipeline: 'new',
    project: 'passerelle de paiement pour la banque de détail',
    ranks: [0, 1],
    stages: [
      ['meeting', 171],
      ['qualified', 160],
      ['demo', 142],
      ['proposal', 118],
      ['negotiation', 68],
    ],
    amounts: [
      [142_000, 118],
      [126_000, 66],
    ],
    closeDates: [
      [80, 171],
      [50, 84],
      [20, 52],
      [-12, 22],
    ],
    nextStep: 'Attendre le retour du juridique',
  },
  {
    companyKey: 'ardenval-gestion',
    pipeline: 'expansion',
    project: 'passage en Enterprise',
    ranks: [0],
    stages: [
      ['qualified', 74],
      ['demo', 61],
      ['proposal', 37],
    ],
    amounts: [[38_500, 61]],
    closeDates: [
      [14, 74],
      [-18, 15],
    ],
    nextStep: null,
  },
  {
    companyKey: 'parkhollow',
    pipeline: 'new',
    project: 'treasury platform',
    ranks: [0, 1, 2],
    stages: [
      ['meeting', 96],
      ['qualified', 88],
      ['demo', 70],
      ['pilot', 55],
      ['proposal', 24],
    ],
    amounts: [[64_000, 24]],
    closeDates: [[-75, 96]],
    nextStep: 'Send the three-year option',
  },
  {
    companyKey: 'harrowmerebank',
    pipeline: 'new',
    project: 'supplier payments RFP',
    ranks: [0],
    stages: [
      ['meeting', 83],
      ['qualified', 58],
    ],
    amounts: [],
    closeDates: [
      [9, 83],
      [-40, 12],
    ],
    nextStep: null,
  },
  {
    companyKey: 'belverne',
    pipeline: 'new',
    project: 'prévision de trésorerie',
    ranks: [1],
    stages: [
      ['meeting', 132],
      ['qualified', 119],
      ['demo', 97],
      ['pilot', 76],
    ],
    amounts: [[47_000, 119]],
    closeDates: [
      [45, 132],
      [15, 50],
      [-30, 18],
    ],
    nextStep: 'Reprendre contact après le vote du budget',
  },
];
