import type {
  modelWords as englishModel,
  moneyWords as englishMoney,
  stageWords as englishStages,
} from '../en/settings-values.ts';
import type { Formats } from '../formats.ts';

export function moneyWords(f: Formats): ReturnType<typeof englishMoney> {
  return {
    title: 'Quanto vale un’opportunità',
    hint: 'Si usano finché le vostre trattative non bastano.',
    dealValue: 'Valore di una trattativa',
    dealValueHint: 'Da 5 trattative vinte in poi conta il loro importo mediano.',
    conversion: 'Opportunità vinte (%)',
    conversionHint: 'Da 20 trattative chiuse in poi conta il loro tasso di successo.',
    conversionProblem: 'Fra 0 e 100.',
    currency: 'Valuta',
    currencyHint: 'Dove né una trattativa né un’e-mail ne indica una.',
    example: (dealValue, conversion, currency) =>
      `Un’opportunità senza importo conta come ${f.roundMoney(dealValue, currency)} × ${f.percent(conversion)} = ${f.roundMoney(dealValue * conversion, currency)}.`,
    own: 'Che cosa dicono le vostre trattative',
    noOwn: 'Ancora nulla: l’app impara dalle trattative chiuse degli ultimi 24 mesi.',
    winRate: (rate, deals) =>
      `${f.percent(rate)} vinte su ${f.number(deals)} ${f.plural(deals, { one: 'trattativa chiusa', other: 'trattative chiuse' })}`,
    amount: (amount, currency, deals) =>
      `${f.roundMoney(amount, currency)}, la mediana di ${f.number(deals)} ${f.plural(deals, { one: 'trattativa vinta', other: 'trattative vinte' })}`,
  };
}

export function stageWords(f: Formats): ReturnType<typeof englishStages> {
  return {
    title: 'Quanto tempo è usuale',
    hint: 'Si usano dove le vostre trattative sono troppo poche. Una trattativa che ci mette molto di più perde salute.',
    stageDays: 'Giorni in una fase',
    stageDaysHint: 'Dove né la fase né la sua pipeline ha abbastanza trattative vinte.',
    silenceDays: 'Giorni senza una parola dell’acquirente',
    silenceDaysHint: 'Dove si conoscono troppo poche risposte degli acquirenti.',
    own: 'Che cosa dicono le vostre trattative',
    noOwn: 'Ancora nulla: l’app impara dalle trattative chiuse degli ultimi 24 mesi.',
    days: (days, deals) =>
      `${f.number(days)} ${f.plural(days, { one: 'giorno', other: 'giorni' })} in una fase, la mediana di ${f.number(deals)} ${f.plural(deals, { one: 'trattativa vinta', other: 'trattative vinte' })}`,
    mapTitle: 'Che cosa rappresenta ogni fase',
    map: 'Il ruolo di una fase, che cosa va provato prima di lasciarla, e la prossima azione con il suo termine si decidono nella mappa del funnel.',
    toMap: 'Apri la mappa del funnel',
    mapElsewhere: 'Si trova nella pagina dell’app, in Configurazione.',
  };
}

export function modelWords(f: Formats): ReturnType<typeof englishModel> {
  return {
    title: 'Un secondo sguardo di un modello linguistico',
    hint: 'Disattivato finché non lo attivate. Il rilevatore dell’app legge dentro HubSpot e non ha bisogno di modelli.',
    isOn: 'Chiedi a un modello linguistico sulle e-mail in cui il rilevatore non è certo di nulla',
    on: 'Sì',
    off: 'No',
    warningTitle: 'Le parole delle e-mail lasceranno questo account',
    warning: (address) =>
      `Le frasi scritte da un mittente vanno a ${address}: nessun oggetto, indirizzo, firma o testo citato. I nomi e i numeri in quelle frasi vanno con esse. Firmare prima un accordo sul trattamento dei dati con il fornitore, e indicarlo nell’informativa sulla privacy.`,
    notNamedTitle: 'Prima servono due segreti',
    notNamed:
      'Indirizzo e chiave di un modello sono segreti dell’account, così nessuno può leggerli né inviare posta altrove da qui. Salvarli entrambi, poi compilare e caricare di nuovo l’app:',
    named: 'Fornitore e indirizzo',
    providers: {
      openai: 'OpenAI',
      azure: 'Azure OpenAI',
      'openai-compatible': 'Servizio compatibile con OpenAI',
      anthropic: 'Anthropic',
    },
    namedHint: 'Come indicano i segreti dell’account. Qui non si possono cambiare, perché la chiave va lì.',
    otherAddressTitle: 'Queste impostazioni indicano un indirizzo diverso dai segreti',
    otherAddress: 'Il modello non viene interrogato finché non coincidono.',
    takeNamed: 'Usa ciò che dicono i segreti',
    model: 'Modello',
    apiVersion: 'Versione dell’API',
    hasPrices: 'Mostra quanto costa',
    priceIn: 'Prezzo di un milione di token inviati',
    priceOut: 'Prezzo di un milione di token ricevuti',
    priceCurrency: 'Valuta dei prezzi',
    pricesHint: 'Dal listino del fornitore.',
    perBatch: 'Massimo di domande per gruppo di e-mail',
    perDay: 'Massimo di domande al giorno',
    perDayHint: 'Per un processo. HubSpot ne esegue diversi: fissare anche un limite presso il fornitore.',
    timeout: 'Secondi per una risposta',
    timeoutProblem: 'Fra 0,5 e 120 secondi.',
    cost: (thousand, day, month, currency) =>
      `Mille domande costano circa ${f.money(thousand, currency)}. Al massimo ${f.money(day, currency)} al giorno e ${f.money(month, currency)} al mese per un processo.`,
    noCost: 'Senza prezzi non si può mostrare un costo.',
  };
}
