import type { funnelStepWords as english } from '../en/funnel-step.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const roles: Words['roles'] = {
  prospecting: 'Llegar a la persona adecuada',
  qualification: 'Entender la necesidad',
  meeting: 'Reunión o demo',
  proposal: 'Propuesta sobre la mesa',
  negotiation: 'Negociar las condiciones',
  signature: 'A la espera de la firma',
  'after-sales': 'Después de la venta',
};

export function funnelStepWords(f: Formats): Words {
  return {
    progress: (at, total) => `Paso ${f.number(at)} de ${f.number(total)}`,
    jump: 'Ir a un paso',
    phase: '¿Qué fase del camino del cliente es?',
    role: '¿Qué ocurre en él?',
    roles,
    noRole: 'Según su nombre',
    team: '¿Quién lo hace avanzar?',
    evidence: '¿Qué hay que probar antes del siguiente paso?',
    evidenceHint: 'La tarjeta del negocio muestra qué está confirmado y qué no, con la frase que lo prueba.',
    evidenceNone: 'Nada elegido',
    proof: '¿Qué puede ver cualquiera cuando está hecho?',
    proofHint: 'Un hecho, no una impresión: «Hay una fecha en las dos agendas», «Han enviado sus cifras».',
    proofExample: 'Con sus propias palabras',
    delay: '¿En cuántos días conviene hacer la próxima acción?',
    delayHint: 'Si se deja vacío, no hay plazo acordado.',
    action: '¿Cuál es la próxima acción?',
    material: '¿Con qué se acompaña?',
    defaultHint: 'Las tarjetas la muestran primero. Si se deja vacía, dicen lo que aparece en gris.',
    suggest: 'Tomar la sugerencia',
    records: 'Lo que dicen sus registros',
    noRecords: 'Han pasado por este paso menos de 8 registros, así que aún no hay cifras reales.',
    openTitle: 'Conviene acordar aquí',
    clear: 'Claro: quién, con qué prueba y para cuándo.',
    previous: 'Anterior',
    next: 'Siguiente',
    undo: 'Deshacer en este paso',
    toHandovers: 'Seguir con los traspasos',
    gone: {
      title: 'Este paso ya no existe',
      text: 'La etapa se ha quitado en HubSpot entretanto. El mapa muestra las etapas como están ahora.',
    },
  };
}
