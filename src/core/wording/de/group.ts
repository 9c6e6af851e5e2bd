import type { groupWords as english } from '../en/group.ts';
import type { Formats } from '../formats.ts';

export function groupWords(f: Formats): ReturnType<typeof english> {
  return {
    covered: 'Abgedeckt',
    tiers: { alert: 'Unerfasste Chance', review: 'Zu prüfen' },
    coveredBy: 'Abgedeckt durch',
    context: 'Gut zu wissen',
    openQuote: '„',
    closeQuote: '“',
    quoteRemoved: 'Zitat nach Ablauf der Aufbewahrungsfrist entfernt.',
    unknownSender: 'Unbekannter Absender',
    sources: { 'language-model': 'Vom Sprachmodell gefunden', both: 'Vom Sprachmodell bestätigt' },
    accountDecisions: (accepted, dismissed) =>
      `In diesem Account: ${f.number(accepted)} angenommen, ${f.number(dismissed)} verworfen`,
    writtenBy: (name, at, now) => `${name} · ${f.relativeDay(at, now)}`,
    budgetOf: (amount, currency) => `Budget: ${f.money(amount, currency)}`,
    timingOn: (isoDate) => `Termin: ${f.day(isoDate)}`,
    moreProofs: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weiterer Satz', other: 'weitere Sätze' })} aus dieser E-Mail`,
    decided: {
      accepted: (dealName) => (dealName ? `Zum Deal geworden: ${dealName}` : 'Zum Deal geworden'),
      dismissed: (reason) => `Kein Signal: ${reason}`,
      snoozed: (until) => `Zurückgestellt bis ${f.date(until)}`,
    },
  };
}
