import type { metricWords as english } from '../en/page-metrics.ts';

export const metricWords: typeof english = {
  'invisible-value': {
    name: 'Unsichtbare Pipeline',
    definition:
      'Was die Unterhaltungen bringen können, in denen jemand kaufen will und kein offener Deal davon weiß.',
    formula: 'Σ (geschätzter Betrag × Gewinnquote)',
  },
  'invisible-count': {
    name: 'Unerfasste Chancen',
    definition:
      'E-Mails mit einem sicheren Kaufsignal, die kein offener Deal abdeckt und die niemand zurückgestellt hat; Wiederholungen zählen einmal.',
    formula: 'Anzahl dieser E-Mails',
  },
  'invisible-share': {
    name: 'Anteil, den Sie nicht sehen',
    definition:
      'Die unsichtbare Pipeline als Anteil der tatsächlichen: was in HubSpot fehlt, neben der gewichteten Pipeline, die dort steht.',
    formula: '{invisible} ÷ ({invisible} + {weighted})',
  },
  'facts-missing-share': {
    name: 'Nie erfasste Angaben',
    definition:
      'Von den Beträgen, Terminen, Mengen, Positionen, Telefonnummern und Unternehmen, die Käufer nannten, der Anteil, der in keinem Feld steht.',
    formula: '{facts-missing} ÷ {facts-stated}',
  },
  'missed-lead-cost': {
    name: 'Kosten verpasster Leads',
    definition: 'Was die Leads, denen niemand nachgeht, in einem Jahr kosten.',
    formula: '{leads-per-week} × {weeks} × {conversion} × {lifetime-value}',
  },
  'open-pipeline': {
    name: 'Offene Pipeline',
    definition: 'Die Beträge aller offenen Deals, in Ihrer Währung.',
    formula: 'Σ Beträge der offenen Deals',
  },
  'weighted-pipeline': {
    name: 'Gewichtete Pipeline',
    definition: 'Offene Beträge, jeder mal die Wahrscheinlichkeit seiner Phase in HubSpot.',
    formula: 'Σ (Betrag × Wahrscheinlichkeit der Phase)',
  },
  coverage: {
    name: 'Zielabdeckung',
    definition:
      'Wie oft die in diesem Geschäftsquartal fälligen Deals abdecken, was vom Ziel noch zu gewinnen ist.',
    formula: '{due-this-period} ÷ ({target} − {won-so-far})',
  },
  'new-deals': {
    name: 'Neue Deals',
    definition: 'Im Zeitraum erstellte Deals.',
    formula: 'Anzahl dieser Deals',
  },
  'qualified-leads': {
    name: 'Qualifizierte Deals',
    definition: 'Deals, die im Zeitraum erstmals eine Phase der Qualifizierung oder eine spätere erreichten.',
    formula: 'Anzahl dieser Deals',
  },
  'win-rate': {
    name: 'Gewinnquote',
    definition: 'Von den im Zeitraum abgeschlossenen Deals der Anteil, der gewonnen wurde.',
    formula: '{won} ÷ {closed}',
  },
  'average-deal': {
    name: 'Durchschnittlicher Deal',
    definition: 'Der mittlere Betrag der im Zeitraum gewonnenen Deals.',
    formula: '{won-amount} ÷ {won}',
  },
  'cycle-days': {
    name: 'Verkaufszyklus',
    definition:
      'Der Median der Tage von der Erstellung bis zum Gewinn, über die im Zeitraum gewonnenen Deals.',
    formula: 'Median der Tage von der Erstellung bis zum Gewinn',
  },
  'deal-age': {
    name: 'Alter der offenen Deals',
    definition: 'Der Median der Tage, seit die offenen Deals erstellt wurden.',
    formula: 'Median der Tage seit der Erstellung',
  },
  velocity: {
    name: 'Verkaufsgeschwindigkeit',
    definition:
      'Was die qualifizierten offenen Deals an einem durchschnittlichen Tag bringen, bei Ihrer Gewinnquote, Ihrem Deal-Wert und Ihrem Zyklus.',
    formula: '{qualified} × {conversion} × {average-deal} ÷ {cycle-days}',
  },
  forecast: {
    name: 'Quartalsprognose',
    definition:
      'Was in diesem Geschäftsquartal bisher gewonnen ist, plus die gewichteten Beträge der darin fälligen offenen Deals.',
    formula: '{won-so-far} + {weighted}',
  },
  'forecast-accuracy': {
    name: 'Treffsicherheit früherer Prognosen',
    definition:
      'Wie nah dieselbe Prognose, zu Beginn jedes früheren Quartals erstellt, dem kam, was gewonnen wurde.',
    formula: '1 − {mean-error}',
  },
  'answered-share': {
    name: 'Rechtzeitig beantwortet',
    definition:
      'Von den Nachrichten mit einer Bitte oder Frage, ohne offene mit verbleibender Zeit, der Anteil, auf den innerhalb der Frist eine Antwort, ein Anruf oder ein Meeting folgte.',
    formula: '{answered-in-time} ÷ ({asked} − {still-open})',
  },
  'waiting-count': {
    name: 'Warten auf Antwort',
    definition:
      'Nachrichten mit einer Bitte oder Frage, deren Frist ohne Antwort, Anruf oder Meeting abgelaufen ist.',
    formula: 'Anzahl dieser Nachrichten',
  },
  'risk-customers': {
    name: 'Gefährdete Kunden',
    definition:
      'Kunden, die in den letzten 90 Tagen vom Gehen, vom Reduzieren oder von Unzufriedenheit geschrieben haben.',
    formula: 'Anzahl dieser Kunden',
  },
  'risk-value': {
    name: 'Gefährdeter Umsatz',
    definition: 'Was bei diesen Kunden in den letzten zwölf Monaten gewonnen wurde.',
    formula: 'Σ in zwölf Monaten bei diesen Kunden gewonnene Beträge',
  },
  'quality-share': {
    name: 'Deals ohne Hinweis',
    definition: 'Von den geprüften offenen Deals der Anteil, zu dem keine Regel etwas meldet.',
    formula: '({checked} − {warned}) ÷ {checked}',
  },
};
