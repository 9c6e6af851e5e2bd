import type { managerTaskWords as english } from '../en/manager-tasks.ts';
import { lowerFirst, type Formats } from '../formats.ts';

export function managerTaskWords(f: Formats): ReturnType<typeof english> {
  const opportunities = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'opportunité', other: 'opportunités' })}`;
  return {
    subject: (who) => `Pas encore de transaction : ${who}`,
    quote: (text) => `« ${text} »`,
    writtenBy: (who, at) => `${who}, e-mail du ${f.date(at)}`,
    notCovered: 'Aucune transaction ne couvre encore cette demande.',
    estimate: (formula, result) => `Ce que cela peut rapporter : ${formula} ${result}`,
    whatToDo:
      'Que faire : ouvrez le contact associé à cette tâche. Sur sa carte Invisible Pipeline, vous pouvez créer une transaction, en rattacher une existante, mettre le signal de côté jusqu’à une date ou indiquer que ce n’en est pas un.',
    removed: 'Texte supprimé à la fin de sa durée de conservation',
    completesItself: 'Cette tâche se termine d’elle-même dès que c’est fait, peu importe par qui.',
    lines: {
      joined: (quote, byline) => `Nouveau depuis : « ${quote} » (${byline})`,
      'deal-gone':
        'La transaction qui couvrait cette demande a été supprimée : l’opportunité est de nouveau ouverte.',
      'open-again': 'Plus rien ne couvre cette demande : l’opportunité est de nouveau ouverte.',
      untouched: 'L’échéance de cette tâche est passée : elle vous est transmise.',
      left: 'Cette tâche vous est transmise, car son dernier propriétaire n’a plus de compte actif.',
    },
    digest: {
      subject: (count) =>
        `${f.number(count)} ${f.plural(count, {
          one: 'autre opportunité sans transaction',
          other: 'autres opportunités sans transaction',
        })}`,
      intro: (count) =>
        `Au-delà des tâches du jour, ${opportunities(count)} ${f.plural(count, {
          one: 'figure dans des e-mails enregistrés, mais dans aucune transaction.',
          other: 'figurent dans des e-mails enregistrés, mais dans aucune transaction.',
        })}`,
      sum: (amount, currency) => `Au total, environ ${f.roundMoney(amount, currency)} sont en jeu.`,
      otherMoney: (count) => `Sans compter ${opportunities(count)} en d’autres devises.`,
      largest: 'Les plus importantes :',
      entry: (number, who, kind, at) =>
        `${f.number(number)}. ${who} : ${lowerFirst(kind)}, e-mail du ${f.date(at)}`,
      worth: (amount, currency) => `, environ ${f.roundMoney(amount, currency)}`,
      noCompany: 'Un contact sans entreprise',
      whatToDo:
        'Que faire : les contacts sont associés à cette tâche. Ouvrez-en un et décidez sur sa carte Invisible Pipeline.',
      keptUp:
        'Cette liste est tenue à jour au fil de la journée et se termine d’elle-même. Ce qui reste revient demain, en partie sous forme de tâches à part entière.',
    },
  };
}
