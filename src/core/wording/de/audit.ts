import type { auditWords as english } from '../en/audit.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const facts: Words['facts'] = {
  'several-contacts': {
    label: 'Mehrere Kontakte',
    meaning: 'Mindestens zwei Personen der Käuferseite am Deal.',
  },
  'decision-maker': {
    label: 'Entscheider bekannt',
    meaning: 'Ein Kontakt mit entsprechender Position oder eine E-Mail, die sagt, wer entscheidet.',
  },
  'fast-first-answer': {
    label: 'Erste E-Mail rechtzeitig beantwortet',
    meaning: 'Auf die erste E-Mail des Käufers folgte innerhalb der eingestellten Frist eine Antwort.',
  },
  'evidence-complete': {
    label: 'In den Worten des Käufers qualifiziert',
    meaning: 'Alles, was die Qualifizierung laut Einstellungen verlangt, war belegt.',
  },
  'budget-stated': { label: 'Budget genannt', meaning: 'Der Käufer schrieb von einem Budget.' },
  'timeline-stated': { label: 'Termin genannt', meaning: 'Der Käufer schrieb, bis wann.' },
  'competitor-named': {
    label: 'Mitbewerber genannt',
    meaning: 'Der Käufer nannte einen anderen Anbieter.',
  },
  'discount-asked': { label: 'Nach Rabatt gefragt', meaning: 'Der Käufer verhandelte über den Preis.' },
  'never-pushed': {
    label: 'Abschlussdatum nie verschoben',
    meaning: 'Es rückte nie nach hinten. Kurze Deals haben weniger Zeit dafür.',
  },
  'pushed-thrice': {
    label: 'Abschlussdatum dreimal verschoben',
    meaning: 'Es rückte mindestens dreimal nach hinten. Lange Deals haben mehr Zeit dafür.',
  },
  'never-backwards': {
    label: 'Nie eine Phase zurück',
    meaning: 'Kein Wechsel in eine frühere Phase.',
  },
  'amount-never-cut': {
    label: 'Betrag nie gekürzt',
    meaning: 'Der Betrag sank nie um ein Zehntel oder mehr.',
  },
  'from-signal': {
    label: 'Aus einem Signal entstanden',
    meaning: 'Der Deal wurde aus einer E-Mail erstellt, die ihn zeigte.',
  },
  'source-referral': {
    label: 'Quelle: Verweise',
    meaning: 'Die ursprüngliche Quelle in HubSpot sind Verweise.',
  },
  'source-inbound': {
    label: 'Quelle: Inbound',
    meaning:
      'Die ursprüngliche Quelle in HubSpot ist Suche, Direktzugriff, E-Mail, soziale Medien oder eine Kampagne.',
  },
  'source-outbound': {
    label: 'Quelle: offline',
    meaning: 'Die ursprüngliche Quelle in HubSpot ist offline: von Hand erfasst, importiert, Akquise.',
  },
  'existing-business': { label: 'Bestandskunde', meaning: 'Der Deal-Typ ist Bestandsgeschäft.' },
  'fast-start': {
    label: 'Erste Phase rechtzeitig verlassen',
    meaning: 'Innerhalb der Tage, die gewonnene Deals üblicherweise brauchten.',
  },
};

const parts: Words['agree']['parts'] = {
  pace: 'Tempo',
  contact: 'Kontakt',
  movement: 'Richtung',
  evidence: 'Was belegt ist',
  'next-step': 'Nächster Schritt',
};

export function auditWords(f: Formats): Words {
  const deals = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'Deal', other: 'Deals' })}`;
  const rounded = (value: number) => f.number(Math.round(value * 10) / 10);
  const share = (rate: number) => f.percent(Math.round(rate * 100) / 100);
  return {
    intro: 'Was hier mit dem Gewinnen einherging, in Ihren eigenen abgeschlossenen Deals.',
    cautionTitle: 'So ist das zu lesen',
    caution:
      'Es zeigt, was zusammen auftrat, nicht was es bewirkt hat. Ein Merkmal kann mit dem Gewinnen einhergehen, weil gute Deals es mitbringen. Merkmale der letzten Woche vor dem Abschluss zählen nicht.',
    loading: 'Die Analyse wird geöffnet',
    basis: (won, lost, at) =>
      `${deals(won + lost)}, gelesen am ${f.date(at)}: ${f.number(won)} gewonnen, ${f.number(lost)} verloren.`,
    run: 'Abgeschlossene Deals lesen',
    runAgain: 'Erneut lesen',
    readOn: 'Weiterlesen',
    progress: (read, total) => `${f.number(read)} von ${f.number(total)} Deals`,
    progressTitle: 'Die abgeschlossenen Deals werden gelesen',
    othersRead: 'Jemand anderes liest sie gerade. Diese Seite folgt.',
    first: {
      title: 'Welche Merkmale gehen mit dem Gewinnen einher?',
      text: (needed, perSide) =>
        `Die neuesten abgeschlossenen Deals aus zwei Jahren werden einmal gelesen. Nötig sind ${f.number(needed)} davon, und ${f.number(perSide)} auf jeder Seite eines Merkmals.`,
    },
    tooFewDeals: {
      title: 'Noch nicht genug abgeschlossene Deals',
      text: (found, needed) =>
        `${deals(found)} ${f.plural(found, { one: 'ließ', other: 'ließen' })} sich beurteilen, nötig sind ${f.number(needed)}. Bei weniger sähe Zufall wie ein Ergebnis aus.`,
    },
    facts,
    figures: {
      winRateWith: 'Gewonnen mit',
      winRateWithout: 'Gewonnen ohne',
      lift: 'So viel häufiger (95 %)',
    },
    share,
    lift: (value, low, high) => `×${rounded(value)} (${rounded(low)} bis ${rounded(high)})`,
    held: (rate, n) =>
      `Traf zu bei ${share(rate)} von ${f.number(n)} ${f.plural(n, { one: 'Deal', other: 'Deals' })}`,
    noLift: 'keiner ohne gewonnen',
    count: (n) => f.number(n),
    clearTitle: 'Was heraussticht',
    clearText:
      'So weit auseinander, dass Zufall unwahrscheinlich ist, wenn alle Merkmale zugleich verglichen werden.',
    nothingClear: 'Kein Merkmal hebt sich vom Zufall ab. Auch das ist ein Ergebnis.',
    unclearTitle: (count) => `Nicht klar: könnte Zufall sein (${f.number(count)})`,
    tooFewTitle: (count) => `Zu wenige Deals für eine Aussage (${f.number(count)})`,
    tooFew: (label, n) => `${label}: ${deals(n)} auf der kleineren Seite`,
    agree: {
      title: 'Im Zustand der Deals mitzählen lassen',
      text: 'Mit Ihrer Zustimmung verschieben die klaren Merkmale die Punkte des Zustands, höchstens um drei Zehntel jedes Teils. Ohne sie ändert sich nichts, und Sie können sie zurücknehmen.',
      label: 'Diese Punkte verwenden',
      on: 'Ein',
      off: 'Aus',
      renew: 'Die Punkte dieser Analyse verwenden',
      renewText: 'Der Zustand rechnet noch mit den Punkten einer früheren Analyse.',
      part: 'Teil des Zustands',
      usual: 'Üblich',
      inUse: 'In Verwendung',
      proposed: 'Laut dieser Analyse',
      parts,
    },
  };
}
