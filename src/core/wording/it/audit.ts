import type { auditWords as english } from '../en/audit.ts';
import type { Formats } from '../formats.ts';
import { il } from './articles.ts';

type Words = ReturnType<typeof english>;

const facts: Words['facts'] = {
  'several-contacts': {
    label: 'Più contatti',
    meaning: 'Almeno due persone dell’acquirente nella trattativa.',
  },
  'decision-maker': {
    label: 'Si sa chi decide',
    meaning: 'Un contatto il cui ruolo decide, o un’e-mail che dice chi lo fa.',
  },
  'fast-first-answer': {
    label: 'Prima e-mail con risposta in tempo',
    meaning: 'La prima e-mail dell’acquirente ha avuto risposta entro il termine delle impostazioni.',
  },
  'evidence-complete': {
    label: 'Qualificata con le parole dell’acquirente',
    meaning: 'Tutto ciò che la qualificazione richiede nelle impostazioni era provato.',
  },
  'budget-stated': { label: 'Budget indicato', meaning: 'L’acquirente ha scritto di un budget.' },
  'timeline-stated': { label: 'Data indicata', meaning: 'L’acquirente ha scritto entro quando.' },
  'competitor-named': {
    label: 'Concorrente citato',
    meaning: 'L’acquirente ha citato un altro fornitore.',
  },
  'discount-asked': { label: 'Sconto richiesto', meaning: 'L’acquirente ha trattato sul prezzo.' },
  'never-pushed': {
    label: 'Data di chiusura mai rinviata',
    meaning: 'Non si è mai spostata in avanti. Le trattative brevi hanno meno tempo per farlo.',
  },
  'pushed-thrice': {
    label: 'Data di chiusura rinviata tre volte',
    meaning: 'Si è spostata in avanti tre volte o più. Le trattative lunghe hanno più tempo per farlo.',
  },
  'never-backwards': {
    label: 'Mai tornata indietro di una fase',
    meaning: 'Nessuno spostamento a una fase precedente.',
  },
  'amount-never-cut': {
    label: 'Importo mai ridotto',
    meaning: 'L’importo non è mai sceso di un decimo o più.',
  },
  'from-signal': {
    label: 'Nata da un segnale',
    meaning: 'La trattativa è stata creata da un’e-mail che la mostrava.',
  },
  'source-referral': {
    label: 'Fonte: siti di riferimento',
    meaning: 'La fonte originale in HubSpot è un sito di riferimento.',
  },
  'source-inbound': {
    label: 'Fonte: inbound',
    meaning: 'La fonte originale in HubSpot è ricerca, traffico diretto, e-mail, social o una campagna.',
  },
  'source-outbound': {
    label: 'Fonte: offline',
    meaning: 'La fonte originale in HubSpot è offline: inserimento a mano, importazione, prospezione.',
  },
  'existing-business': {
    label: 'Cliente esistente',
    meaning: 'Il tipo di trattativa è cliente esistente.',
  },
  'fast-start': {
    label: 'Prima fase lasciata in tempo',
    meaning: 'Entro i giorni usuali delle trattative vinte.',
  },
};

const parts: Words['agree']['parts'] = {
  pace: 'Ritmo',
  contact: 'Contatto',
  movement: 'Direzione',
  evidence: 'Che cosa è provato',
  'next-step': 'Prossimo passo',
};

export function auditWords(f: Formats): Words {
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'trattativa', other: 'trattative' })}`;
  const rounded = (value: number) => f.number(Math.round(value * 10) / 10);
  return {
    intro: 'Che cosa accompagna le trattative vinte, fra quelle chiuse di questo account.',
    cautionTitle: 'Come leggere questi risultati',
    caution:
      'Dice che cosa è comparso insieme, non che cosa l’ha causato. Un fatto può accompagnare le trattative vinte perché quelle buone lo portano con sé. I fatti dell’ultima settimana prima della chiusura non contano.',
    loading: 'Apertura dell’analisi',
    basis: (won, lost, at) =>
      `${deals(won + lost)} ${f.plural(won + lost, { one: 'letta', other: 'lette' })} ${il(f.date(at))}: ${f.number(won)} ${f.plural(won, { one: 'vinta', other: 'vinte' })}, ${f.number(lost)} ${f.plural(lost, { one: 'persa', other: 'perse' })}.`,
    run: 'Leggi le trattative chiuse',
    runAgain: 'Leggile di nuovo',
    readOn: 'Continua la lettura',
    progress: (read, total) => `${f.number(read)} trattative su ${f.number(total)}`,
    progressTitle: 'Lettura delle trattative chiuse',
    othersRead: 'Le sta leggendo qualcun altro. Questa pagina si aggiorna da sola.',
    first: {
      title: 'Quali fatti accompagnano le trattative vinte?',
      text: (needed, perSide) =>
        `Le trattative chiuse più recenti, su due anni, vengono lette una volta. Ne servono ${f.number(needed)}, e ${f.number(perSide)} da ogni lato di un fatto.`,
    },
    tooFewDeals: {
      title: 'Ancora troppo poche trattative chiuse',
      text: (found, needed) =>
        `Trattative valutabili: ${f.number(found)}; ne servono ${f.number(needed)}. Con meno, il caso sembrerebbe un risultato.`,
    },
    facts,
    figures: {
      winRateWith: 'Vinte con',
      winRateWithout: 'Vinte senza',
      lift: 'Quante volte più spesso (95%)',
    },
    share: (rate) => f.percent(Math.round(rate * 100) / 100),
    lift: (value, low, high) => `×${rounded(value)} (da ${rounded(low)} a ${rounded(high)})`,
    held: (rate, n) => `Vero per ${il(f.percent(Math.round(rate * 100) / 100))} di ${deals(n)}`,
    noLift: 'nessuna vinta senza',
    count: (n) => f.number(n),
    clearTitle: 'Che cosa risalta',
    clearText: 'Così distanti che il caso è una spiegazione improbabile, confrontando tutti i fatti insieme.',
    nothingClear: 'Nessun fatto si distingue dal caso. Anche questo è un risultato.',
    unclearTitle: (count) => `Non chiaro: può essere il caso (${f.number(count)})`,
    tooFewTitle: (count) => `Troppo poche trattative per dirlo (${f.number(count)})`,
    tooFew: (label, n) => `${label}: ${deals(n)} dal lato minore`,
    agree: {
      title: 'Usarli nella salute delle trattative',
      text: 'Con il vostro accordo i fatti chiari spostano i punti della salute, al massimo di tre decimi per parte. Senza accordo nulla cambia, e si può tornare indietro.',
      label: 'Usa questi punti',
      on: 'Sì',
      off: 'No',
      renew: 'Usa i punti di questa analisi',
      renewText: 'La salute conta ancora con i punti di un’analisi precedente.',
      part: 'Parte della salute',
      usual: 'Usuali',
      inUse: 'In uso',
      proposed: 'Secondo questa analisi',
      parts,
    },
  };
}
