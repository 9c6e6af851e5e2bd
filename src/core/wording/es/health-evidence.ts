import type { Proof } from '#core/health/health.ts';
import type { healthEvidenceWords as english } from '../en/health-evidence.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const evidenceItems: Words['evidence']['items'] = {
  need: { label: 'Necesidad', missing: 'Pregunte qué quieren cambiar y qué pasa si nada cambia.' },
  metrics: { label: 'Cifras', missing: 'Pregunte para cuántos usuarios, sedes o euros es.' },
  budget: {
    label: 'Presupuesto',
    missing: 'Pregunte de qué presupuesto sale y si está aprobado.',
  },
  'decision-maker': {
    label: 'Quién decide',
    missing: 'Pregunte quién firma y añada a esa persona, con su cargo, al negocio.',
  },
  'decision-process': {
    label: 'Camino a la firma',
    missing: 'Pregunte qué pasos siguen al sí: legal, seguridad, compras, pedido.',
  },
  'decision-criteria': {
    label: 'Criterios',
    missing: 'Ofrezca una demo o una prueba y pregunte qué van a comparar.',
  },
  timing: { label: 'Plazo', missing: 'Pregunte para cuándo lo quieren y qué marca esa fecha.' },
  champion: {
    label: 'Aliado interno',
    missing: 'Alguien que escribe sobre ello una y otra vez, o que suma a un compañero.',
  },
  competition: {
    label: 'Competencia',
    missing: 'Pregunte qué más están mirando, incluso no hacer nada.',
  },
};

const lostReasons: Words['proposals']['lostReasons'] = {
  refused: {
    label: 'El comprador ha declinado',
    sentence: 'Su último correo declina, y desde entonces ha pasado más tiempo de lo habitual sin noticias.',
  },
  competitor: {
    label: 'Eligió a otro proveedor',
    sentence:
      'Su último correo habla de otro proveedor, y desde entonces ha pasado más tiempo de lo habitual sin noticias.',
  },
  'no-budget': {
    label: 'Sin presupuesto',
    sentence:
      'Su último correo dice que no hay dinero, y desde entonces ha pasado más tiempo de lo habitual sin noticias.',
  },
  'no-answer': {
    label: 'Sin respuesta',
    sentence:
      'Sin respuesta desde hace mucho más de lo habitual, y la etapa ya dura más que en nueve de cada diez negocios ganados.',
  },
};

const fieldProofs: Record<Extract<Proof, { kind: 'field' }>['field'], string> = {
  amount: 'El negocio tiene un importe',
  closedate: 'Alguien eligió la fecha de cierre',
};

export function healthEvidenceWords(f: Formats): Words {
  return {
    evidence: {
      title: 'Lo confirmado',
      items: evidenceItems,
      summary: (proved, total) =>
        `${f.number(proved)} de ${f.number(total)} ${f.plural(total, { one: 'punto confirmado', other: 'puntos confirmados' })}`,
      required: 'Se pide en esta etapa',
      proof: (proof, now) => proofSentence(f, proof, now),
    },
    proposals: {
      titles: {
        'next-stage': 'A punto para la siguiente etapa',
        'right-stage': 'Los correos van por delante de la etapa',
        'close-lost': 'Puede que este haya terminado',
      },
      lostReasons,
      sentence: (proposal, stageLabel) => {
        switch (proposal.kind) {
          case 'next-stage':
            return `Todo lo que pide esta etapa está confirmado. La siguiente es «${stageLabel}».`;
          case 'right-stage':
            return `Ya hablan de la compra en sí. «${stageLabel}» encaja mejor.`;
          case 'close-lost':
            return lostReasons[proposal.reason].sentence;
        }
      },
      button: ({ kind }, stageLabel) =>
        kind === 'close-lost' ? 'Cerrar como perdido' : `Pasar a «${stageLabel}»`,
      note: 'Nada cambia sin su confirmación.',
    },
  };
}

function proofSentence(f: Formats, proof: Proof, now: number): string {
  switch (proof.kind) {
    case 'signal':
      return `Escrito por ${proof.senderName ?? 'el comprador'}, ${f.relativeDay(proof.at, now)}`;
    case 'contact':
      return `En el negocio: ${proof.name ? `${proof.name}, ` : ''}${proof.jobTitle}`;
    case 'field':
      return fieldProofs[proof.field];
  }
}
