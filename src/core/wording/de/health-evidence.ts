import type { Proof } from '#core/health/health.ts';
import type { healthEvidenceWords as english } from '../en/health-evidence.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const evidenceItems: Words['evidence']['items'] = {
  need: {
    label: 'Bedarf',
    missing: 'Fragen Sie, was sich ändern soll und was passiert, wenn alles so bleibt.',
  },
  metrics: {
    label: 'Zahlen',
    missing: 'Fragen Sie, um wie viele Benutzer, Standorte oder Euro es geht.',
  },
  budget: {
    label: 'Budget',
    missing: 'Fragen Sie, aus welchem Budget es kommt und ob es freigegeben ist.',
  },
  'decision-maker': {
    label: 'Entscheider',
    missing: 'Fragen Sie, wer unterschreibt, und fügen Sie diese Person mit Position zum Deal hinzu.',
  },
  'decision-process': {
    label: 'Weg zur Unterschrift',
    missing: 'Fragen Sie, was nach dem Ja folgt: Recht, Sicherheit, Einkauf, Bestellung.',
  },
  'decision-criteria': {
    label: 'Kriterien',
    missing: 'Bieten Sie eine Demo oder einen Test an und fragen Sie, was verglichen wird.',
  },
  timing: { label: 'Termin', missing: 'Fragen Sie, bis wann es laufen soll und woran dieser Termin hängt.' },
  champion: {
    label: 'Fürsprecher beim Kunden',
    missing: 'Jemand, der immer wieder davon schreibt oder einen Kollegen dazuholt.',
  },
  competition: {
    label: 'Wettbewerb',
    missing: 'Fragen Sie, was sonst noch geprüft wird, auch die Option, nichts zu tun.',
  },
};

const lostReasons: Words['proposals']['lostReasons'] = {
  refused: {
    label: 'Der Käufer hat abgesagt',
    sentence: 'Die letzte E-Mail sagt ab, und seither kam länger nichts als üblich.',
  },
  competitor: {
    label: 'Anderer Anbieter gewählt',
    sentence: 'Die letzte E-Mail nennt einen anderen Anbieter, und seither kam länger nichts als üblich.',
  },
  'no-budget': {
    label: 'Kein Budget',
    sentence: 'Laut der letzten E-Mail fehlt das Geld, und seither kam länger nichts als üblich.',
  },
  'no-answer': {
    label: 'Keine Antwort',
    sentence:
      'Seit weit längerer Zeit als üblich keine Antwort, und die Phase dauert länger als bei neun von zehn gewonnenen Deals.',
  },
};

const fieldProofs: Record<Extract<Proof, { kind: 'field' }>['field'], string> = {
  amount: 'Der Deal hat einen Betrag',
  closedate: 'Das Abschlussdatum wurde bewusst gewählt',
};

export function healthEvidenceWords(f: Formats): Words {
  return {
    evidence: {
      title: 'Was belegt ist',
      items: evidenceItems,
      summary: (proved, total) => `${f.number(proved)} von ${f.number(total)} belegt`,
      required: 'In dieser Phase verlangt',
      proof: (proof, now) => proofSentence(f, proof, now),
    },
    proposals: {
      titles: {
        'next-stage': 'Bereit für die nächste Phase',
        'right-stage': 'Die E-Mails sind weiter als die Phase',
        'close-lost': 'Dieser Deal ist vielleicht vorbei',
      },
      lostReasons,
      sentence: (proposal, stageLabel) => {
        switch (proposal.kind) {
          case 'next-stage':
            return `Alles, was diese Phase verlangt, ist belegt. Als Nächstes kommt „${stageLabel}“.`;
          case 'right-stage':
            return `Es geht bereits um den Kauf selbst. „${stageLabel}“ passt besser.`;
          case 'close-lost':
            return lostReasons[proposal.reason].sentence;
        }
      },
      button: ({ kind }, stageLabel) =>
        kind === 'close-lost' ? 'Als verloren schließen' : `Nach „${stageLabel}“ verschieben`,
      note: 'Ohne Ihre Zustimmung ändert sich nichts.',
    },
  };
}

function proofSentence(f: Formats, proof: Proof, now: number): string {
  switch (proof.kind) {
    case 'signal':
      return `Geschrieben von ${proof.senderName ?? 'Käuferseite'}, ${f.relativeDay(proof.at, now)}`;
    case 'contact':
      return `Am Deal: ${proof.name ? `${proof.name}, ` : ''}${proof.jobTitle}`;
    case 'field':
      return fieldProofs[proof.field];
  }
}
