import type { privacyWords as english } from '../en/privacy.ts';
import type { Formats } from '../formats.ts';
import { documentWords } from './privacy-documents.ts';
import { eraseWords } from './privacy-erase.ts';
import { personWords } from './privacy-person.ts';

export function privacyWords(f: Formats): ReturnType<typeof english> {
  return {
    never: {
      title: 'Che cosa l’app non conserva mai',
      text: 'Il testo di un’e-mail, i suoi allegati, le chiamate e le riunioni. L’e-mail viene letta, se ne prende la frase che prova un segnale, e il resto si scarta: non è in nessun record, registro o esportazione, perché non è da nessuna parte.',
    },
    retention: {
      title: 'Per quanto si conservano le frasi',
      hint: 'Dopo questo tempo un segnale perde la citazione, le informazioni e il mittente, e un task completato le sue note. Conteggi e somme restano.',
      isOn: 'Rimuovi le frasi secondo la loro età',
      on: 'Sì',
      off: 'No',
      months: 'Dopo, in mesi',
      range: (fewest, most) => `Un numero intero da ${f.number(fewest)} a ${f.number(most)}.`,
      never: 'Le frasi restano finché qualcuno non le cancella. Le informative devono dirlo.',
      apply: 'Rimuovi ora ciò che è troppo vecchio',
      applyHint: 'L’app lo fa da sola una volta al giorno dove è configurato il lavoro pianificato.',
      saveFirst: 'Salvare prima le impostazioni: poi vale il nuovo tempo.',
      applying: 'Rimozione di ciò che è troppo vecchio',
      left: (count) => `${f.plural(count, { one: 'Resta', other: 'Restano' })} ${f.number(count)} record.`,
      applied: (count) =>
        count === 0
          ? 'Niente è più vecchio di così.'
          : `${f.number(count)} record ${f.plural(count, { one: 'svuotato o rimosso', other: 'svuotati o rimossi' })}.`,
    },
    person: personWords(f),
    erase: eraseWords(f),
    documents: documentWords(f),
    stop: 'Ferma',
    goOn: 'Continua',
    stopped: 'Fermato. Ciò che è fatto resta fatto, e nulla viene fatto due volte.',
    failed: 'Si è fermato prima della fine. Ciò che è fatto resta fatto, e nulla viene fatto due volte.',
    copy: 'Copia',
    copied: 'Copiato',
    copyFailed: 'Copia non riuscita. Selezionare il testo nel campo e copiarlo a mano.',
  };
}
