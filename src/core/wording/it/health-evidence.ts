import type { Proof } from '#core/health/health.ts';
import type { healthEvidenceWords as english } from '../en/health-evidence.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const evidenceItems: Words['evidence']['items'] = {
  need: {
    label: 'Esigenza',
    missing: 'Chiedere che cosa vogliono cambiare, e che cosa succede se nulla cambia.',
  },
  metrics: { label: 'Numeri', missing: 'Chiedere per quanti utenti, sedi o euro.' },
  budget: { label: 'Budget', missing: 'Chiedere da quale budget proviene, e se è approvato.' },
  'decision-maker': {
    label: 'Chi decide',
    missing: 'Chiedere chi firma, e aggiungere quella persona con il suo ruolo alla trattativa.',
  },
  'decision-process': {
    label: 'Percorso verso la firma',
    missing: 'Chiedere quali passaggi seguono il sì: legale, sicurezza, acquisti, ordine.',
  },
  'decision-criteria': {
    label: 'Criteri',
    missing: 'Offrire una demo o una prova, e chiedere che cosa confronteranno.',
  },
  timing: {
    label: 'Tempi',
    missing: 'Chiedere entro quando deve funzionare, e da che cosa dipende la data.',
  },
  champion: {
    label: 'Alleato interno',
    missing: 'Qualcuno che ne scrive più volte, o che coinvolge un collega.',
  },
  competition: {
    label: 'Concorrenza',
    missing: 'Chiedere che cos’altro valutano, compreso il non fare nulla.',
  },
};

const lostReasons: Words['proposals']['lostReasons'] = {
  refused: {
    label: 'L’acquirente ha rifiutato',
    sentence: 'L’ultima e-mail rifiuta, e da più tempo del solito non è arrivato altro.',
  },
  competitor: {
    label: 'Ha scelto un altro fornitore',
    sentence: 'L’ultima e-mail parla di un altro fornitore, e da più tempo del solito non è arrivato altro.',
  },
  'no-budget': {
    label: 'Nessun budget',
    sentence: 'L’ultima e-mail dice che non ci sono fondi, e da più tempo del solito non è arrivato altro.',
  },
  'no-answer': {
    label: 'Nessuna risposta',
    sentence:
      'Nessuna risposta da molto più del solito, e la fase dura più che in nove trattative vinte su dieci.',
  },
};

const fieldProofs: Record<Extract<Proof, { kind: 'field' }>['field'], string> = {
  amount: 'La trattativa ha un importo',
  closedate: 'Qualcuno ha scelto la data di chiusura',
};

export function healthEvidenceWords(f: Formats): Words {
  return {
    evidence: {
      title: 'Che cosa è provato',
      items: evidenceItems,
      summary: (proved, total) =>
        `${f.number(proved)} ${f.plural(proved, { one: 'punto provato', other: 'punti provati' })} su ${f.number(total)}`,
      required: 'Richiesto in questa fase',
      proof: (proof, now) => proofSentence(f, proof, now),
    },
    proposals: {
      titles: {
        'next-stage': 'Pronta per la fase successiva',
        'right-stage': 'Le e-mail sono più avanti della fase',
        'close-lost': 'Questa potrebbe essere finita',
      },
      lostReasons,
      sentence: (proposal, stageLabel) => {
        switch (proposal.kind) {
          case 'next-stage':
            return `Tutto ciò che questa fase richiede è provato. Segue “${stageLabel}”.`;
          case 'right-stage':
            return `Si parla già dell’acquisto vero e proprio. “${stageLabel}” è più adatta.`;
          case 'close-lost':
            return lostReasons[proposal.reason].sentence;
        }
      },
      button: ({ kind }, stageLabel) =>
        kind === 'close-lost' ? 'Chiudi come persa' : `Sposta in ${stageLabel}`,
      note: 'Niente si sposta senza il vostro consenso.',
    },
  };
}

function proofSentence(f: Formats, proof: Proof, now: number): string {
  switch (proof.kind) {
    case 'signal':
      return `Scritto da ${proof.senderName ?? 'chi acquista'}, ${f.relativeDay(proof.at, now)}`;
    case 'contact':
      return `Nella trattativa: ${proof.name ? `${proof.name}, ` : ''}${proof.jobTitle}`;
    case 'field':
      return fieldProofs[proof.field];
  }
}
