import type { managementWords as english } from '../en/management.ts';
import type { Formats } from '../formats.ts';
import { il } from './articles.ts';

type Words = ReturnType<typeof english>;

export function managementWords(f: Formats): Words {
  return {
    intro:
      'Un’opportunità appartiene prima di tutto al venditore. Solo quando il tempo qui sotto è passato senza una decisione, un responsabile riceve un task.',
    loading: 'Lettura delle impostazioni',
    none: 'Ancora nessuno',
    former: (id) => `Non più attivo (${id})`,
    tasks: {
      title: 'Task per i responsabili',
      on: 'Sì',
      off: 'No',
      isOn: 'Crea task per le opportunità che nessuno ha registrato',
      deadline: 'Tempo per il venditore, in ore lavorative',
      deadlineHint: 'Notti, fine settimana, festività e assenze non contano.',
      cap: 'Task per responsabile al giorno',
      capHint: 'Il resto attende in un solo task che lo elenca.',
      probability: 'Un solo segnale conta da (%)',
      probabilityHint: 'Al di sotto servono due segnali sullo stesso record.',
      escalates: 'Avvisa il responsabile successivo quando un task resta fermo',
      escalation: 'Dopo, in ore lavorative',
      language: 'Lingua dei task',
      languageHint: 'Un team può avere la propria.',
      answers: 'Tempo per rispondere a un acquirente, in ore lavorative',
      answersHint: 'Vale la risposta di qualsiasi collega, una chiamata o una riunione.',
    },
    people: peopleWords(f),
    time: timeWords(f),
    absences: {
      title: 'Assenze',
      hint: 'Durante un’assenza le ore lavorative della persona si fermano e i task vanno al responsabile successivo.',
      empty: 'Nessuna assenza inserita.',
      who: 'Chi',
      from: 'Primo giorno',
      to: 'Ultimo giorno',
      add: 'Aggiungi assenza',
      remove: 'Rimuovi',
      past: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'assenza passata', other: 'assenze passate' })}`,
    },
    targets: {
      title: 'Obiettivi e valori',
      hint: 'Ciò che nessun CRM contiene. Senza obiettivo la pagina non mostra la copertura.',
      fiscalYear: 'L’anno fiscale inizia a',
      fiscalYearHint: 'Trimestri e anni della pagina lo seguono.',
      target: 'Obiettivo per trimestre fiscale',
      targetHint: 'Un team può avere il proprio.',
      teamTarget: 'Obiettivo di questo team per trimestre fiscale',
      lifetimeValue: 'Quanto vale un cliente negli anni',
      lifetimeValueHint: 'Se vuoto, vale l’importo della trattativa.',
    },
    save: saveWords(f),
    faults,
  };
}

function peopleWords(f: Formats): Words['people'] {
  return {
    title: 'Chi viene avvisato',
    hint: 'Il primo responsabile del team del proprietario che sia attivo e non assente. L’opportunità di un responsabile va al successivo.',
    managers: 'Responsabili',
    fallback: 'Responsabili sostituti',
    fallbackHint: 'Avvisati dove un team non ha nessuno, e per i record senza proprietario.',
    order: (names) => `In quest’ordine: ${names.join(', ')}.`,
    team: (team, managers) => `${team}: ${managers.length > 0 ? managers.join(', ') : 'ancora nessuno'}`,
    noTeamsTitle: 'Nessun team in questo account',
    noTeams: 'HubSpot non indica nessun team per gli utenti. Ogni task va ai responsabili scelti qui.',
    withoutManager: (teams) =>
      `${f.number(teams)} ${f.plural(teams, { one: 'team non ha un proprio responsabile', other: 'team non hanno un proprio responsabile' })}.`,
    sameAsAccount: 'Come l’account',
    language: 'Lingua dei suoi task',
  };
}

function timeWords(f: Formats): Words['time'] {
  return {
    title: 'Orario di lavoro',
    hint: 'Quando ci si può aspettare che qualcuno agisca.',
    weekdays: 'Giorni lavorativi',
    dayNames: ['Lunedì', 'Martedì', 'Mercoledì', 'Giovedì', 'Venerdì', 'Sabato', 'Domenica'],
    start: 'Dalle',
    end: 'Alle',
    zone: 'Fuso orario',
    zoneHint: 'Un team può avere il proprio.',
    accountZone: (zone) => `Quello dell’account (${zone})`,
    country: 'Festività',
    noCountry: 'Nessuna',
    countries: {
      FR: 'Francia',
      BE: 'Belgio',
      CH: 'Svizzera',
      LU: 'Lussemburgo',
      CA: 'Canada',
      GB: 'Inghilterra e Galles',
      IE: 'Irlanda',
      US: 'Stati Uniti',
      DE: 'Germania',
      AT: 'Austria',
      ES: 'Spagna',
      IT: 'Italia',
      NL: 'Paesi Bassi',
      PT: 'Portogallo',
    },
    nationwide: 'Quelle di tutto il paese. Le festività locali si aggiungono come giorni di chiusura.',
    closedDay: 'Altro giorno di chiusura',
    addClosedDay: 'Aggiungi il giorno',
    removeClosedDay: (day) => `Rimuovi ${f.day(day)}`,
    months: [
      'Gennaio',
      'Febbraio',
      'Marzo',
      'Aprile',
      'Maggio',
      'Giugno',
      'Luglio',
      'Agosto',
      'Settembre',
      'Ottobre',
      'Novembre',
      'Dicembre',
    ],
  };
}

function saveWords(f: Formats): Words['save'] {
  return {
    save: 'Salva',
    saving: 'Salvataggio',
    discard: 'Scarta le modifiche',
    unchanged: 'Nessuna modifica in sospeso.',
    unsaved: 'Ci sono modifiche non ancora salvate.',
    changedAt: (at) => `Ultima modifica ${il(f.date(at))}.`,
    saved: 'Le impostazioni sono salvate e valgono da ora.',
    notSaved: 'Le impostazioni non sono ancora salvate',
    faults: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'campo da rivedere', other: 'campi da rivedere' })}`,
    meanwhileTitle: 'Qualcun altro ha salvato prima',
    meanwhile:
      'Ora si vedono le modifiche dell’altra persona, e le vostre ci sono ancora. Dare un’occhiata, poi salvare di nuovo.',
  };
}

const faults: Words['faults'] = {
  weekdays: 'Scegliere almeno un giorno lavorativo.',
  hours: 'La fine della giornata viene dopo l’inizio.',
  timeZone: 'Scegliere un fuso orario dell’elenco.',
  closedDays: 'Al massimo 200 giorni di chiusura.',
  absence: 'Scegliere chi è assente, e un ultimo giorno non precedente al primo.',
  absences: 'Troppe assenze. Rimuovere quelle passate.',
  managers: 'Al massimo dieci responsabili per team.',
  teams: 'Troppi team: se ne possono impostare 200.',
  fallback: 'Al massimo dieci responsabili.',
  deadline: 'Fra 1 e 400 ore.',
  probability: 'Fra 50 e 100.',
  cap: 'Un numero intero fra 1 e 50.',
  escalation: 'Fra 1 e 400 ore.',
  age: 'Fra 1 e 365 giorni.',
  answers: 'Fra 1 e 400 ore.',
  fiscalYear: 'Scegliere un mese.',
  target: 'Un importo non negativo.',
  teamTarget: 'Un importo non negativo.',
  lifetimeValue: 'Un importo non negativo.',
  missedLeads: 'Fra 0 e 1.000 lead a settimana.',
  shares: 'Quote non negative.',
};
