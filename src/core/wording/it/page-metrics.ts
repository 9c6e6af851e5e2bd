import type { metricWords as english } from '../en/page-metrics.ts';

export const metricWords: typeof english = {
  'invisible-value': {
    name: 'Pipeline invisibile',
    definition:
      'Il valore possibile delle conversazioni in cui qualcuno vuole acquistare e nessuna trattativa aperta lo dice.',
    formula: 'Σ (importo stimato × tasso di conversione)',
  },
  'invisible-count': {
    name: 'Opportunità non registrate',
    definition:
      'E-mail con un segnale di acquisto certo, che nessuna trattativa aperta copre e nessuno ha messo da parte; le ripetizioni contano una volta.',
    formula: 'numero di queste e-mail',
  },
  'invisible-share': {
    name: 'Quota che non si vede',
    definition:
      'La pipeline invisibile come quota di quella reale: ciò che HubSpot non contiene, accanto alla pipeline ponderata che contiene.',
    formula: '{invisible} ÷ ({invisible} + {weighted})',
  },
  'facts-missing-share': {
    name: 'Informazioni mai inserite',
    definition:
      'Fra importi, date, quantità, ruoli, telefoni e aziende indicati dagli acquirenti, la quota che nessun campo contiene.',
    formula: '{facts-missing} ÷ {facts-stated}',
  },
  'missed-lead-cost': {
    name: 'Costo dei lead persi',
    definition: 'Quanto costano in un anno i lead che nessuno segue.',
    formula: '{leads-per-week} × {weeks} × {conversion} × {lifetime-value}',
  },
  'open-pipeline': {
    name: 'Pipeline aperta',
    definition: 'Gli importi di tutte le trattative aperte, nella vostra valuta.',
    formula: 'Σ importi delle trattative aperte',
  },
  'weighted-pipeline': {
    name: 'Pipeline ponderata',
    definition: 'Gli importi aperti, ciascuno per la probabilità della sua fase in HubSpot.',
    formula: 'Σ (importo × probabilità della fase)',
  },
  coverage: {
    name: 'Copertura dell’obiettivo',
    definition:
      'Quante volte le trattative in scadenza in questo trimestre fiscale coprono ciò che resta da vincere dell’obiettivo.',
    formula: '{due-this-period} ÷ ({target} − {won-so-far})',
  },
  'new-deals': {
    name: 'Nuove trattative',
    definition: 'Trattative create nel periodo.',
    formula: 'numero di queste trattative',
  },
  'qualified-leads': {
    name: 'Trattative qualificate',
    definition:
      'Trattative che nel periodo hanno raggiunto per la prima volta una fase di qualificazione, o una successiva.',
    formula: 'numero di queste trattative',
  },
  'win-rate': {
    name: 'Tasso di successo',
    definition: 'Fra le trattative chiuse nel periodo, la quota vinta.',
    formula: '{won} ÷ {closed}',
  },
  'average-deal': {
    name: 'Trattativa media',
    definition: 'L’importo medio delle trattative vinte nel periodo.',
    formula: '{won-amount} ÷ {won}',
  },
  'cycle-days': {
    name: 'Ciclo di vendita',
    definition: 'La mediana dei giorni dalla creazione alla chiusura, per le trattative vinte nel periodo.',
    formula: 'mediana dei giorni dalla creazione alla chiusura',
  },
  'deal-age': {
    name: 'Età delle trattative aperte',
    definition: 'La mediana dei giorni dalla creazione delle trattative aperte.',
    formula: 'mediana dei giorni dalla creazione',
  },
  velocity: {
    name: 'Velocità di vendita',
    definition:
      'Quanto portano in un giorno medio le trattative aperte qualificate, con il vostro tasso di successo, valore e ciclo.',
    formula: '{qualified} × {conversion} × {average-deal} ÷ {cycle-days}',
  },
  forecast: {
    name: 'Previsione del trimestre',
    definition:
      'Quanto è stato vinto finora in questo trimestre fiscale, e gli importi ponderati delle trattative aperte che vi scadono.',
    formula: '{won-so-far} + {weighted}',
  },
  'forecast-accuracy': {
    name: 'Precisione delle previsioni passate',
    definition:
      'Quanto la stessa previsione, fatta all’inizio di ogni trimestre passato, si è avvicinata a quanto è stato vinto.',
    formula: '1 − {mean-error}',
  },
  'answered-share': {
    name: 'Risposte in tempo',
    definition:
      'Fra i messaggi che chiedevano qualcosa, esclusi quelli aperti ancora nei tempi, la quota che ha avuto una risposta, una chiamata o una riunione entro il termine.',
    formula: '{answered-in-time} ÷ ({asked} − {still-open})',
  },
  'waiting-count': {
    name: 'In attesa di risposta',
    definition:
      'Messaggi che chiedono qualcosa e il cui termine è passato senza risposta, chiamata o riunione.',
    formula: 'numero di questi messaggi',
  },
  'risk-customers': {
    name: 'Clienti a rischio',
    definition: 'Clienti che negli ultimi 90 giorni hanno scritto di andarsene, ridurre o essere scontenti.',
    formula: 'numero di questi clienti',
  },
  'risk-value': {
    name: 'Ricavi a rischio',
    definition: 'Quanto è stato vinto da questi clienti negli ultimi dodici mesi.',
    formula: 'Σ importi vinti da questi clienti in dodici mesi',
  },
  'quality-share': {
    name: 'Trattative senza avvisi',
    definition: 'Fra le trattative aperte controllate, la quota su cui nessuna regola avvisa.',
    formula: '({checked} − {warned}) ÷ {checked}',
  },
};
