import type { playbookWords as english } from '../en/playbook.ts';
import type { Formats } from '../formats.ts';
import { toStepWords } from '../step-words.ts';

type Words = ReturnType<typeof english>;

const steps: Words['steps'] = {
  'answer-buyer': {
    action: 'Responder a su último correo',
    material: 'Pidieron algo: una respuesta breve hoy vale más que una completa la semana que viene.',
  },
  'first-message': {
    action: 'Escribir a la persona adecuada, con un motivo que sea suyo',
    material: 'Cinco líneas: lo que ha visto en su empresa, una pregunta, dos horarios posibles.',
  },
  'second-touch': {
    action: 'Llamar, o probar con otra persona',
    material: 'Otro ángulo que el del primer mensaje, y un compañero suyo que viva el problema.',
  },
  'book-first-conversation': {
    action: 'Concertar una primera conversación de 20 minutos',
    material: 'Una invitación con las tres preguntas que va a hacer.',
  },
  'understand-need': {
    action: 'Averiguar qué quieren cambiar y qué les cuesta hoy',
    material: 'Preguntas: ¿cómo se hace ahora?, ¿qué sale mal?, ¿y si nada cambia?',
  },
  'find-decision-maker': {
    action: 'Preguntar quién más opina y quién firma',
    material: 'Una pregunta: «¿Cómo tomaron la decisión la última vez que compraron algo así?»',
  },
  'ask-timing': {
    action: 'Preguntar para cuándo lo quieren y qué marca esa fecha',
    material: 'Lo que hay detrás de la fecha: fin de contrato, auditoría, ejercicio, lanzamiento.',
  },
  'book-meeting': {
    action: 'Concertar la demo con quienes van a decidir',
    material:
      'Una invitación con un orden del día en sus palabras y los nombres de quienes conviene que estén.',
  },
  'prepare-meeting': {
    action: 'Confirmar la reunión y quién asiste',
    material: 'Orden del día: primero sus tres preguntas, luego el producto, al final el próximo paso.',
  },
  'size-the-need': {
    action: 'Anotar los volúmenes: usuarios, sedes, contratos, importes',
    material: 'Una hoja con cifras para corregir, mejor que una en blanco para rellenar.',
  },
  'ask-criteria': {
    action: 'Preguntar qué van a comparar y qué pesa más',
    material: 'Una lista corta de criterios para ordenar y un cliente al que puedan llamar.',
  },
  'agree-on-proposal-date': {
    action: 'Fijar una fecha para repasar juntos la propuesta',
    material: 'Un resumen de lo hablado, enviado el mismo día, con esa fecha.',
  },
  'send-proposal': {
    action: 'Enviar la propuesta, con una primera página para reenviar',
    material: 'Primera página: su objetivo, lo que aporta, el precio y la fecha para decidir.',
  },
  'follow-up-proposal': {
    action: 'Hacer seguimiento de la propuesta por teléfono',
    material: 'Una pregunta mejor que «¿alguna novedad?»: «¿Qué parte van a debatir más internamente?»',
  },
  'bring-in-decision-maker': {
    action: 'Reunirse con la persona que firma',
    material: 'Media página para ella: coste, beneficio, riesgo y qué pasa el primer mes.',
  },
  'confirm-budget': {
    action: 'Preguntar de qué presupuesto sale y si está aprobado',
    material: 'El precio por año y por usuario, y lo que cuesta dejar las cosas como están.',
  },
  'list-open-points': {
    action: 'Anotar los puntos abiertos, quién los resuelve y para cuándo',
    material: 'Una lista compartida: punto, responsable, fecha. Empiece por los suyos.',
  },
  'trade-concessions': {
    action: 'Pedir algo a cambio de cada concesión',
    material: 'Una tabla de intercambios: más plazo, más usuarios, una referencia, firmar antes.',
  },
  'plan-paperwork': {
    action: 'Acordar el camino a la firma: legal, seguridad, compras',
    material:
      'El contrato, el acuerdo de protección de datos y las respuestas de seguridad, antes de que los pidan.',
  },
  'set-signature-date': {
    action: 'Contar hacia atrás desde el inicio hasta una fecha de firma',
    material: 'Un plan de una página: inicio, puesta en marcha, firma, revisiones.',
  },
  'send-contract': {
    action: 'Enviar el contrato a la persona que firma',
    material: 'Compruebe nombre, cargo e identificación fiscal; dos frases sobre lo que viene después.',
  },
  'call-signatory': {
    action: 'Llamar para preguntar si falta algo',
    material: 'El número de pedido que necesita Compras y alguien que supla una ausencia.',
  },
  'book-kick-off': {
    action: 'Concertar ya la reunión de inicio',
    material: 'Una fecha y los nombres de ambos equipos: tener fecha también ayuda a firmar.',
  },
  'hand-over': {
    action: 'Presentar a la persona que toma el relevo',
    material: 'Por qué compraron, en sus palabras, qué se prometió y para cuándo.',
  },
  'hear-first-weeks': {
    action: 'Preguntar cómo van las primeras semanas',
    material: 'Tres preguntas: ¿qué funciona?, ¿qué aún no?, ¿quién más se interesa?',
  },
  'review-results': {
    action: 'Repasar los primeros resultados con quien firmó',
    material: 'La cifra que querían cambiar, antes y ahora, y una idea para lo siguiente.',
  },
};

const ownStep: Words['ownStep'] = {
  action: 'Su propio próximo paso',
  material: 'Como dice su playbook.',
};

export function playbookWords(f: Formats): Words {
  const known = new Map<string, Words['ownStep']>(Object.entries(steps));
  const wordsOf = ({ id, words }: Parameters<Words['action']>[0]) =>
    toStepWords(words, known.get(id) ?? ownStep);
  return {
    title: 'Próximo paso',
    steps,
    ownStep,
    action: (step) => wordsOf(step).action,
    material: (step) => wordsOf(step).material,
    due: ({ dueAt }, now) => `Fecha límite: ${f.relativeDay(dueAt, now)}`,
    allDone: 'Todos los pasos de esta etapa están hechos.',
    createTask: 'Crear la tarea',
    logStep: 'Anotar como próximo paso',
  };
}
