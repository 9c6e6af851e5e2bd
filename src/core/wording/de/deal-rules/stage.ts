import type { DealStageWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

const items: Readonly<Record<string, string>> = {
  need: 'der Bedarf',
  budget: 'das Budget',
  'decision-maker': 'der Entscheider',
  timing: 'der Termin',
};

const refusals = {
  refused: 'Der Käufer hat abgesagt',
  competitor: 'Der Käufer hat einen anderen Anbieter gewählt',
  'no-budget': 'Der Käufer hat kein Budget',
  'no-answer': 'Der Käufer hat sehr lange nicht geantwortet',
} as const;

export function dealStageRules(f: Formats): DealStageWords {
  return {
    'deal-stage-behind-evidence': {
      title: 'Der Käufer ist weiter als die Phase',
      why: ({ quote, day }) =>
        `„${quote}“ (${f.day(day)}): Die Prognose rechnet mit weniger, als der Käufer bereits zeigt.`,
      fix: 'Verschieben Sie den Deal in die Phase, in der der Käufer wirklich ist.',
    },
    'deal-stage-ahead-of-evidence': {
      title: 'Die Phase ist weiter als das Bekannte',
      why: ({ items: missing }) =>
        `Noch nicht belegt: ${listOf(missing)}. Die Phase verspricht der Prognose mehr, als bekannt ist.`,
      fix: 'Fragen Sie den Käufer danach, oder setzen Sie den Deal dorthin zurück, wo er steht.',
    },
    'deal-refused-but-open': {
      title: 'Der Deal wirkt verloren und ist noch offen',
      why: ({ reason, quote }) =>
        `${refusals[reason]}${quote === '' ? '' : ` („${quote}“)`}, und die Prognose rechnet noch damit.`,
      fix: 'Schließen Sie den Deal mit seinem Grund, oder fragen Sie den Käufer noch einmal.',
    },
    'deal-stage-vague': {
      title: 'Der Name der Phase sagt nichts Beobachtbares',
      why: ({ stage }) =>
        `„${stage}“ kann vieles heißen, daher ordnen zwei Personen denselben Deal verschieden ein.`,
      fix: 'Schlagen Sie Ihrem Admin einen Namen vor, der sagt, was der Käufer getan hat, etwa „Angebot gesendet“.',
    },
    'deal-stage-archived': {
      title: 'Die Phase gibt es nicht mehr',
      why: 'Der Deal steht in keiner Spalte des Boards, und dort sieht ihn niemand.',
      fix: 'Wählen Sie eine der aktuellen Phasen.',
    },
    'deal-type-missing': {
      title: 'Der Deal-Typ fehlt',
      why: 'Neu- und Bestandsgeschäft kosten verschieden viel Zeit und Mühe, und dieser Deal zählt zu keinem.',
      fix: 'Wählen Sie Neugeschäft oder Bestandsgeschäft.',
    },
    'deal-name-missing': {
      title: 'Der Name des Deals sagt nichts',
      why: 'In Listen und Berichten ist nicht zu erkennen, welcher Deal es ist.',
      fix: 'Benennen Sie ihn nach dem Kunden und dem, was er kauft.',
    },
    'deal-lost-without-reason': {
      title: 'Der Grund für den Verlust fehlt',
      why: 'Ohne Grund lernt niemand aus diesem Deal oder weiß, wann ein neuer Anlauf lohnt.',
      fix: 'Notieren Sie in ein paar Worten, warum der Käufer abgesagt hat.',
    },
    'deal-won-without-amount': {
      title: 'Ein gewonnener Deal hat keinen Betrag',
      why: 'Er fehlt im Umsatz und in allem, was aus gewonnenen Deals gelernt wird.',
      fix: 'Tragen Sie den unterschriebenen Betrag ein.',
    },
    'deal-closed-in-future': {
      title: 'Abschluss liegt in der Zukunft',
      why: ({ closeDay }) =>
        `Der Deal ist entschieden, sein Ergebnis zählt aber erst am ${f.day(closeDay)} statt am Tag der Entscheidung.`,
      fix: 'Setzen Sie das Abschlussdatum auf den Tag der Entscheidung.',
    },
    'deal-closed-before-created': {
      title: 'Abschluss liegt vor der Erstellung',
      why: ({ closeDay, createdDay }) =>
        `Am ${f.day(closeDay)} abgeschlossen und am ${f.day(createdDay)} erstellt: So wirkt Ihr Verkaufszyklus kürzer, als er ist.`,
      fix: 'Korrigieren Sie das Abschlussdatum, oder lassen Sie es, wenn der Deal importiert wurde.',
    },
  };
}

function listOf(missing: string): string {
  const names = missing.split(',').map((id) => items[id] ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}
