import type { dealWords as english } from '../en/deal.ts';
import type { Formats } from '../formats.ts';

export function dealWords(f: Formats): ReturnType<typeof english> {
  return {
    stage: 'Fase',
    amount: 'Importo',
    unknown: 'Non ancora inserito',
    money: (amount, currency) => (currency ? f.money(amount, currency) : f.number(amount)),
    closed:
      'Questa trattativa è chiusa. I nuovi segnali dei suoi contatti appartengono a una nuova trattativa.',
    evidenceTitle: 'Che cosa mostrano le e-mail',
    evidence: {
      need: { label: 'Esigenza', missing: 'Nessuna e-mail esprime ancora un’esigenza.' },
      budget: { label: 'Budget', missing: 'Chiedere quanto è stato previsto.' },
      timing: { label: 'Tempi', missing: 'Chiedere entro quando vogliono iniziare.' },
      authority: { label: 'Chi decide', missing: 'Chiedere chi altro decide e chi firma.' },
      competitor: { label: 'Concorrente', missing: 'Nessun altro fornitore viene citato.' },
    },
    shown: 'Detto in un’e-mail',
    notShown: 'Non ancora detto',
    evidenceEmails: (count) =>
      `${f.number(count)} e-mail ${f.plural(count, { one: 'sostiene', other: 'sostengono' })} questa trattativa`,
    attachableTitle: 'Può far parte di questa trattativa',
  };
}
