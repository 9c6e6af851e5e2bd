import type { changeWords as english } from '../en/settings-changes.ts';
import type { Formats } from '../formats.ts';

export function changeWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Ultime modifiche',
    hint: 'Le ultime cinquanta. L’autore è quello indicato da questa pagina: HubSpot non lo dice all’app.',
    empty: 'Nessuno ha ancora modificato nulla: tutto è come lo prevede l’app.',
    date: (at) => f.moment(at),
    unnamed: 'Non indicato',
    undo: 'Annulla la modifica',
    undone: 'La modifica è annullata.',
    cannotUndo: 'Modificato di nuovo in seguito',
    overtakenTitle: 'Qualcuno ha modificato prima le impostazioni',
    overtaken: 'L’elenco mostra ciò che vale ora. Dare un’occhiata, poi riprovare.',
    more: (count) => `Mostra altre ${f.number(count)}`,
    file: {
      title: 'Una copia delle impostazioni',
      hint: 'Tutte le sezioni come testo leggibile, da conservare o portare in un altro account. Non contiene chiavi né parole di e-mail.',
      show: 'Mostra la copia',
      label: 'Copia delle impostazioni',
      copy: 'Copia negli appunti',
      copied: 'Copiato.',
      notCopied: 'Il browser non l’ha permesso. Selezionare il testo e copiarlo.',
    },
    take: {
      title: 'Importare una copia',
      hint: 'Le sezioni che il testo non nomina restano come sono. Con un solo errore non cambia nulla.',
      label: 'Testo di una copia',
      placeholder: 'Incollare qui tutto il testo',
      button: 'Importa',
      done: 'Le impostazioni sono importate e valgono da ora.',
      same: 'Il testo dice ciò che vale già. Non c’era nulla da cambiare.',
      wrong: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'punto da rivedere', other: 'punti da rivedere' })}. Non è cambiato nulla.`,
      moreWrong: (count) => `E altri ${f.number(count)}.`,
    },
  };
}
