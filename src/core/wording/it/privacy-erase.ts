import type { eraseWords as english } from '../en/privacy-erase.ts';
import type { Formats } from '../formats.ts';

export function eraseWords(f: Formats): ReturnType<typeof english> {
  return {
    button: 'Cancella',
    ask: (name) => `Cancellare ciò che si conserva di ${name}?`,
    goes: 'Che cosa si elimina, per sempre',
    going: [
      'I suoi segnali con citazioni, informazioni e mittente',
      'Conteggi, stati ed elenchi nascosti del record',
      'I task dell’app che lo riguardano, e la sua parte in indicatori e revisioni',
    ],
    ofCompany: 'Lo stesso per ogni contatto di questa azienda.',
    stays: 'Che cosa resta',
    staying: [
      'Il record stesso, le sue e-mail e ciò che le persone hanno scritto in HubSpot: appartengono al vostro account',
      'Un contrassegno nascosto sul contatto: indica che è stato cancellato e quando, così le e-mail precedenti non vengono rilette',
    ],
    undo: 'Non si può annullare.',
    confirm: 'Cancella per sempre',
    cancel: 'Conserva',
    erasing: 'Cancellazione',
    erased: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'voce cancellata', other: 'voci cancellate' })} finora.`,
    proving: 'Conteggio di ciò che resta',
    proven: 'Cancellato, e non resta nulla',
    provenText: (count) =>
      count === 0
        ? 'Non c’era più nulla da cancellare. Ogni luogo è stato contato di nuovo: tutti sono a zero.'
        : `${f.number(count)} ${f.plural(count, { one: 'voce è stata cancellata', other: 'voci sono state cancellate' })}. Ogni luogo è stato contato di nuovo: tutti sono a zero.`,
    unproven: 'Cancellato, ma qualcosa conta ancora',
    unprovenText:
      'Una lettura in corso può aver aggiunto qualcosa, o HubSpot è leggermente in ritardo. Contare di nuovo fra un minuto; se resta, cancellare ancora una volta.',
    notCounted: 'Cancellato, non ancora contato',
    again: 'Cancella ancora una volta',
    proof: 'Prova da conservare',
    proofHint: 'Indica il record solo con il suo numero.',
    lines: {
      title: 'Invisible Pipeline: prova di una cancellazione',
      record: (type, id) => `Record: ${type === 'contact' ? 'contatto' : 'azienda'} ${id}`,
      account: (id) => `Account HubSpot: ${id}`,
      by: (user) => `Richiesta da: ${user}`,
      before: 'Conservato prima',
      erasedAt: (at) => `Cancellato il: ${at}`,
      entries: (count) => `Voci cancellate: ${f.number(count)}`,
      after: (at) => `Contato di nuovo il ${at}`,
      place: (place, count) => `${place}: ${f.number(count)}`,
    },
  };
}
