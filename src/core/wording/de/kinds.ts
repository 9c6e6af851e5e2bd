import type { kinds as english } from '../en/kinds.ts';

export const kinds: typeof english = {
  'seat-expansion': {
    label: 'Mehr Lizenzen oder Volumen',
    meaning: 'Ein Kunde spricht davon, mehr vom Vorhandenen zu kaufen: Lizenzen, Standorte, Volumen.',
  },
  'tier-upgrade': {
    label: 'Höheres Paket',
    meaning: 'Ein Kunde interessiert sich für ein höheres Paket oder für etwas, das nur dieses bietet.',
  },
  'cross-sell': {
    label: 'Weiteres Produkt',
    meaning: 'Ein Kunde fragt nach einem Produkt oder einer Leistung, die er noch nicht hat.',
  },
  'new-need': {
    label: 'Neuer Bedarf',
    meaning: 'Jemand hat ein Projekt oder ein Problem und sucht eine Lösung.',
  },
  pricing: {
    label: 'Preisanfrage',
    meaning: 'Gefragt wird nach einem Preis, einem Angebot oder nach Konditionen.',
  },
  discount: {
    label: 'Preisverhandlung',
    meaning: 'Über den Preis wird verhandelt: Oft steht das Budget und die Unterschrift ist nah.',
  },
  evaluation: {
    label: 'Will testen oder vergleichen',
    meaning: 'Gewünscht wird eine Demo, ein Test oder eine Referenz, oder Sie werden mit anderen verglichen.',
  },
  procurement: {
    label: 'Einkauf läuft',
    meaning: 'Ein Schritt des Einkaufs ist im Gange: Ausschreibung, rechtliche Prüfung, Vertrag, Bestellung.',
  },
  renewal: {
    label: 'Verlängerung',
    meaning: 'Es geht darum, den laufenden Vertrag zu verlängern oder zu erneuern.',
  },
  referral: {
    label: 'Empfehlung',
    meaning: 'Sie werden an jemanden verwiesen, der selbst Bedarf hat.',
  },
  budget: {
    label: 'Budget',
    meaning: 'Geld dafür ist vorhanden, freigegeben, beantragt oder gedeckelt.',
  },
  timeline: {
    label: 'Termin',
    meaning: 'Ein Datum oder ein Zeitraum für Entscheidung, Kauf oder Start wird genannt.',
  },
  authority: {
    label: 'Entscheider',
    meaning: 'Es wird gesagt, wer entscheidet, unterschreibt oder freigibt.',
  },
  competitor: {
    label: 'Mitbewerber',
    meaning: 'Ein anderer Anbieter oder ein anderes Produkt wird genannt.',
  },
  'churn-risk': {
    label: 'Könnte abspringen',
    meaning: 'Von Kündigen, Reduzieren oder Wechseln ist die Rede, oder jemand ist sehr unzufrieden.',
  },
  stall: {
    label: 'Aufgeschoben',
    meaning: 'Es wird vertagt: Das Projekt wartet, oder das Budget ist derzeit nicht da.',
  },
};
