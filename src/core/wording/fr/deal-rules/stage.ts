import type { DealStageWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

const items: Readonly<Record<string, string>> = {
  need: 'le besoin',
  budget: 'le budget',
  'decision-maker': 'le décideur',
  timing: 'l’échéance',
};

const refusals = {
  refused: 'L’acheteur a dit non',
  competitor: 'L’acheteur a choisi un autre fournisseur',
  'no-budget': 'L’acheteur n’a pas de budget',
  'no-answer': 'L’acheteur ne répond plus depuis très longtemps',
} as const;

export function dealStageRules(f: Formats): DealStageWords {
  return {
    'deal-stage-behind-evidence': {
      title: 'L’acheteur est plus avancé que l’étape',
      why: ({ quote, day }) =>
        `« ${quote} » (${f.day(day)}) : les prévisions comptent avec moins que ce que l’acheteur montre déjà.`,
      fix: 'Passez la transaction à l’étape où en est vraiment l’acheteur.',
    },
    'deal-stage-ahead-of-evidence': {
      title: 'L’étape devance ce que l’on sait',
      why: ({ items: missing }) =>
        `Rien ne montre ${listOf(missing)} : l’étape promet aux prévisions plus que ce que l’on sait.`,
      fix: 'Interrogez l’acheteur sur ces points, ou ramenez la transaction là où elle en est.',
    },
    'deal-refused-but-open': {
      title: 'La transaction semble perdue et reste ouverte',
      why: ({ reason, quote }) =>
        `${refusals[reason]}${quote === '' ? '' : ` (« ${quote} »)`}, et les prévisions comptent encore dessus.`,
      fix: 'Fermez la transaction avec sa raison, ou interrogez l’acheteur une dernière fois.',
    },
    'deal-stage-vague': {
      title: 'Le nom de l’étape ne dit rien d’observable',
      why: ({ stage }) =>
        `« ${stage} » peut vouloir dire bien des choses : deux personnes placent la même transaction à des étapes différentes.`,
      fix: 'Proposez à votre administrateur un nom qui dit ce que l’acheteur a fait, comme « Proposition envoyée ».',
    },
    'deal-stage-archived': {
      title: 'L’étape n’existe plus',
      why: 'La transaction n’est dans aucune colonne du tableau, et personne ne l’y voit.',
      fix: 'Choisissez l’une des étapes actuelles.',
    },
    'deal-type-missing': {
      title: 'Le type de transaction manque',
      why: 'Nouveaux clients et clients existants demandent un temps et des efforts différents, et cette transaction ne compte pour aucun des deux.',
      fix: 'Choisissez nouveau client ou client existant.',
    },
    'deal-name-missing': {
      title: 'Le nom de la transaction ne dit rien',
      why: 'Dans les listes et les rapports, personne ne peut la reconnaître.',
      fix: 'Nommez-la d’après le client et ce qu’il achète.',
    },
    'deal-lost-without-reason': {
      title: 'La raison de la perte manque',
      why: 'Sans la raison, on ne peut rien apprendre de cette transaction ni savoir quand revenir.',
      fix: 'Notez en quelques mots pourquoi l’acheteur a dit non.',
    },
    'deal-won-without-amount': {
      title: 'Une transaction gagnée n’a pas de montant',
      why: 'Elle manque au chiffre d’affaires et à tout ce qu’enseignent les transactions gagnées.',
      fix: 'Saisissez le montant signé.',
    },
    'deal-closed-in-future': {
      title: 'Une transaction fermée se ferme dans le futur',
      why: ({ closeDay }) =>
        `La décision est prise, mais son résultat compte au ${f.day(closeDay)} au lieu du jour où elle est tombée.`,
      fix: 'Mettez la date de fermeture au jour de la décision.',
    },
    'deal-closed-before-created': {
      title: 'La transaction s’est fermée avant sa création',
      why: ({ closeDay, createdDay }) =>
        `Fermée le ${f.day(closeDay)} et créée le ${f.day(createdDay)}, elle fait paraître votre cycle de vente plus court qu’il n’est.`,
      fix: 'Corrigez la date de fermeture, ou laissez-la si la transaction a été importée.',
    },
  };
}

function listOf(missing: string): string {
  const names = missing.split(',').map((id) => items[id] ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ni ${names.at(-1)}`;
}
