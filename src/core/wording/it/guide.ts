import type { guideWords as english } from '../en/guide.ts';
import type { Formats } from '../formats.ts';
import { guideHowWords } from './guide-how.ts';
import { opportunityWords, otherKindWords } from './guide-kinds.ts';

export function guideWords(f: Formats): ReturnType<typeof english> {
  return {
    parts: { how: 'Come funziona', signals: 'Segnali', rules: 'Regole', figures: 'Indicatori' },
    search: 'Cerca nella guida',
    searchHint: 'Segnale, regola, indicatore o una parola',
    found: (count) => `${f.number(count)} ${f.plural(count, { one: 'spiegazione', other: 'spiegazioni' })}`,
    nothing: 'Nessuna spiegazione per queste parole',
    nothingHint: 'Provare con una parola più breve, o sfogliare le parti della guida.',
    clear: 'Azzera la ricerca',
    how: guideHowWords,
    signals: {
      intro: 'Un segnale è una frase di un cliente. Un’e-mail può contenerne diversi.',
      example: 'Per esempio',
      quoted: (sentence) => `“${sentence}”`,
      counts: 'Conta',
      not: 'Non conta',
      then: 'Che cosa succede poi',
      helps: 'Che cosa aiuta ora',
      groups: {
        opportunity: {
          title: 'Opportunità',
          then: 'Appare nella scheda del contatto come opportunità non registrata, a meno che una trattativa aperta non la copra. Quelle meno certe attendono lì una verifica. Se nessuno decide in tempo, un responsabile riceve un task.',
        },
        qualifier: {
          title: 'Buono a sapersi',
          then: 'Appare accanto a un’opportunità e nella scheda della trattativa come prova. Da solo non avvisa nessuno.',
        },
        risk: {
          title: 'Avvisi',
          then: 'Appare nelle schede come avviso. Un cliente che potrebbe andarsene è elencato in “Clienti a rischio”; un acquisto in sospeso mette in pausa la trattativa fino alla data indicata.',
        },
      },
    },
    kinds: { ...opportunityWords, ...otherKindWords },
    rules: {
      intro:
        'Una regola guarda un record e dice che cosa manca o si contraddice. Niente viene scritto senza un clic, e ogni regola si configura nelle impostazioni.',
      subjects: { deal: 'Trattative', contact: 'Contatti', company: 'Aziende' },
      why: 'Perché è importante',
      whyExample: 'Perché è importante, per esempio',
      fix: 'Come correggere',
      weight: 'Peso',
      severities: { high: 'Alto', medium: 'Medio', low: 'Basso' },
      optional: 'Disattivata finché qualcuno non la attiva nelle impostazioni.',
    },
    figures: {
      intro:
        'In ogni pagina un indicatore si apre sulla sua formula, con i vostri numeri, e sui record che lo compongono. Dove c’è troppo poco su cui basarsi, lo dice.',
      formula: 'Formula',
    },
  };
}
