import type { DealPeopleWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealPeopleRules(f: Formats): DealPeopleWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'giorno', other: 'giorni' })}`;
  const contacts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'contatto', other: 'contatti' })}`;
  return {
    'deal-no-contact': {
      title: 'Nessun contatto nella trattativa',
      why: 'Senza contatto nessuna e-mail conta per questa trattativa, e chi subentra non ha nessuno da chiamare.',
      fix: 'Aggiungere le persone con cui si parla.',
    },
    'deal-no-company': {
      title: 'Nessuna azienda nella trattativa',
      why: 'La trattativa manca nella storia del cliente e in ogni indicatore per azienda.',
      fix: 'Aggiungere l’azienda che acquista.',
    },
    'deal-company-not-of-contacts': {
      title: 'Contatti e azienda non corrispondono',
      why: 'Tutti i contatti di questa trattativa appartengono ad altre aziende: forse c’è uno scambio.',
      fix: 'Verificare l’azienda, o aggiungere un contatto che vi lavora.',
    },
    'deal-single-contact-late-stage': {
      title: 'Pochi contatti per una fase avanzata',
      why: ({ contacts: count }) =>
        `Con ${contacts(count)}, la trattativa finisce se una persona se ne va, cambia idea o è in ferie.`,
      fix: 'Chiedere chi altro usa, approva o firma, e aggiungerlo.',
    },
    'deal-no-decision-maker': {
      title: 'Non si sa chi decide',
      why: 'Una decisione è vicina, e né un’e-mail né un ruolo dicono chi la prende.',
      fix: 'Chiedere chi firma e aggiungere quella persona con il suo ruolo.',
    },
    'deal-no-reachable-contact': {
      title: 'Nessuno è raggiungibile',
      why: ({ contacts: count }) =>
        `${contacts(count)}, senza un indirizzo funzionante né un telefono: il prossimo messaggio non arriva a nessuno.`,
      fix: 'Aggiungere un numero di telefono o un indirizzo che funziona.',
    },
    'deal-owner-missing': {
      title: 'La trattativa non ha proprietario',
      why: 'Promemoria e task di questa trattativa non arrivano a nessuno.',
      fix: 'Scegliere chi se ne occupa.',
    },
    'deal-owner-deactivated': {
      title: 'L’utente del proprietario è disattivato',
      why: 'Promemoria e task vanno a un account che nessuno legge più.',
      fix: 'Affidare la trattativa a un collega.',
    },
    'deal-no-next-activity': {
      title: 'Nessuna attività in programma',
      why: ({ days: count }) =>
        count === 0
          ? 'Le trattative senza una prossima data escono dall’agenda di tutti.'
          : `L’ultima attività risale a ${days(count)} fa, e senza una prossima data una trattativa esce dall’agenda di tutti.`,
      fix: 'Pianificare una riunione, una chiamata o un task.',
    },
    'deal-no-activity': {
      title: 'Da un po’ non succede nulla',
      why: ({ days: count }) =>
        `Da ${days(count)} nessuna e-mail, chiamata, riunione o nota: chi acquista sceglie chi resta in contatto.`,
      fix: 'Farsi vivi, o concordare con l’acquirente una data per risentirsi.',
    },
    'deal-next-step-missing': {
      title: 'Il prossimo passo non è scritto',
      why: 'Chi apre la trattativa deve ricostruire ogni volta a che punto è.',
      fix: 'Scrivere il prossimo passo in poche parole.',
    },
    'deal-duplicate-open': {
      title: 'Questa trattativa potrebbe esistere due volte',
      why: ({ name, others }) =>
        others === 1
          ? `“${name}” sembra lo stesso acquisto: la previsione lo conterebbe due volte.`
          : `“${name}” e altre trattative (${f.number(others)} in tutto) sembrano lo stesso acquisto: la previsione le conterebbe tutte.`,
      fix: 'Confrontare le trattative e unirle se sono la stessa.',
    },
    'deal-churn-risk-on-customer': {
      title: 'Il cliente pensa di andarsene',
      why: ({ quote, day }) =>
        `“${quote}” (${f.day(day)}): finché resta aperto, altri affari con questo cliente sono incerti.`,
      fix: 'Parlare prima del problema, poi di questa trattativa.',
    },
  };
}
