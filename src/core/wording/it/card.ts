import type { cardWords as english } from '../en/card.ts';
import type { Formats } from '../formats.ts';

export function cardWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Apertura dei segnali',
    reading: (emails) =>
      `Lettura di ${f.number(emails)} ${f.plural(emails, { one: 'nuova e-mail', other: 'nuove e-mail' })}`,
    stillToRead: (emails) =>
      f.plural(emails, {
        one: `Resta ${f.number(emails)} e-mail da leggere.`,
        other: `Restano ${f.number(emails)} e-mail da leggere.`,
      }),
    settingUp: 'Configurazione in corso',
    setUpDone: 'L’app è pronta.',
    reference: (correlationId) => `Riferimento: ${correlationId}`,
    empty: {
      title: 'Qui nessuna opportunità non registrata',
      contact:
        'Abbiamo letto le e-mail registrate con questo contatto: nessun segnale di acquisto è rimasto senza trattativa.',
      deal: 'Abbiamo letto le e-mail dei contatti di questa trattativa: per ora nessun segnale di acquisto.',
      looksFor:
        'Cerchiamo nuove esigenze, richieste di prezzo, utenti in più, piani superiori, demo, rinnovi e segnalazioni di altri acquirenti, con le parole stesse di chi scrive. Le nuove e-mail vengono lette appena arrivano.',
    },
    totals: {
      unlogged: (count) =>
        count === 0
          ? 'Nessuna opportunità non registrata'
          : `${f.number(count)} ${f.plural(count, {
              one: 'opportunità non registrata',
              other: 'opportunità non registrate',
            })}`,
      expected: (amount, currency) => `circa ${f.roundMoney(amount, currency)} attesi`,
      definition:
        'Un’opportunità non è registrata quando un’e-mail mostra la volontà di acquistare e nessuna trattativa aperta la copre. Il valore atteso è l’importo stimato × il tasso di conversione di questo account. Ogni segnale mostra il proprio calcolo.',
      howCounted: 'Come si calcola?',
      hide: 'Nascondi',
    },
    moreSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'altro segnale', other: 'altri segnali' })}`,
    moreInTab: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'altro segnale', other: 'altri segnali' })} nella scheda Invisible Pipeline.`,
    decidedSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'segnale deciso', other: 'segnali decisi' })}`,
  };
}
