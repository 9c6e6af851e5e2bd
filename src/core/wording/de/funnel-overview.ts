import type { funnelOverviewWords as english } from '../en/funnel-overview.ts';
import type { Formats } from '../formats.ts';

export function funnelOverviewWords(f: Formats): ReturnType<typeof english> {
  const openPoints = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'offener Punkt', other: 'offene Punkte' })}`;
  return {
    intro:
      'Wie jemand Ihr Kunde wird, vom ersten Kontakt bis zum Wachstum, in Ihren eigenen Phasen. Was Sie hier vereinbaren, fragen die Deal-Karten ab und daran erinnern sie.',
    proposal: {
      title: 'Ein Vorschlag, sofort verwendbar',
      text: 'Er ergibt sich aus Namen und Reihenfolge Ihrer Phasen. Übernehmen Sie ihn, wie er ist, oder gehen Sie ihn Schritt für Schritt durch; alles lässt sich später ändern.',
      take: 'So übernehmen',
      taking: 'Wird gespeichert',
    },
    goThrough: 'Schritte durchgehen',
    toDocument: 'Dokument zum Weitergeben',
    toMap: 'Zurück zur Funnel-Übersicht',
    steps: (count) => `${f.number(count)} ${f.plural(count, { one: 'Schritt', other: 'Schritte' })}`,
    openPoints,
    openTitle: (count) => (count === 0 ? 'Nichts mehr zu klären' : openPoints(count)),
    sameOf: (title, count) => `${title} (${f.number(count)})`,
    allClear: 'Jeder Schritt sagt, wer ihn voranbringt, mit welchem Beleg und bis wann.',
    noStep: 'Hier gibt es noch keinen Schritt',
    edit: 'Diesen Schritt öffnen',
    moreSteps: (count) => `${f.number(count)} weitere`,
    fewerSteps: 'Weniger anzeigen',
    noFigures: 'Echte Zahlen erscheinen an einem Schritt, sobald ihn 8 Datensätze durchlaufen haben.',
    empty: {
      title: 'Noch gibt es keine Phasen abzubilden',
      text: 'Erstellen Sie in HubSpot eine Deal-Pipeline, oder lassen Sie die App Ihre vorhandene lesen; die Übersicht entsteht dann von selbst.',
    },
    handovers: {
      title: 'Übergaben zwischen Teams',
      intro:
        'Wo ein Team einen Kunden an das nächste weitergibt, und was dabei mitgeht. Hier gehen sie am leichtesten verloren.',
      none: 'Noch gibt kein Team an ein anderes weiter. Sobald die Schritte ihre Teams nennen, erscheinen hier die Übergaben.',
      pair: (from, to) => `${from} → ${to}`,
      between: (from, to) => `zwischen „${from}“ und „${to}“`,
      passes: 'Was übergeben wird',
      nothing: 'Noch nichts Beobachtbares',
      write: 'Angeben, was übergeben wird',
      withoutTeam: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'Schritt nennt', other: 'Schritte nennen' })} noch kein Team, daher bleiben Übergaben dort unsichtbar.`,
    },
  };
}
