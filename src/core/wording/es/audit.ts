import type { auditWords as english } from '../en/audit.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const facts: Words['facts'] = {
  'several-contacts': {
    label: 'Varios contactos',
    meaning: 'Al menos dos personas del comprador en el negocio.',
  },
  'decision-maker': {
    label: 'Se sabe quién decide',
    meaning: 'Un contacto cuyo cargo decide, o un correo que dice quién lo hace.',
  },
  'fast-first-answer': {
    label: 'Primer correo respondido a tiempo',
    meaning: 'El primer correo del comprador tuvo respuesta dentro del plazo de sus ajustes.',
  },
  'evidence-complete': {
    label: 'Calificado con palabras del comprador',
    meaning: 'Todo lo que pide la calificación en sus ajustes estaba confirmado.',
  },
  'budget-stated': { label: 'Presupuesto indicado', meaning: 'El comprador habló de un presupuesto.' },
  'timeline-stated': { label: 'Fecha indicada', meaning: 'El comprador escribió para cuándo.' },
  'competitor-named': { label: 'Competidor citado', meaning: 'El comprador citó a otro proveedor.' },
  'discount-asked': { label: 'Descuento solicitado', meaning: 'El comprador negoció el precio.' },
  'never-pushed': {
    label: 'Fecha de cierre nunca aplazada',
    meaning: 'Nunca se movió a más tarde. Los negocios cortos tienen menos tiempo para ello.',
  },
  'pushed-thrice': {
    label: 'Fecha de cierre aplazada tres veces',
    meaning: 'Se movió a más tarde tres veces o más. Los negocios largos tienen más tiempo para ello.',
  },
  'never-backwards': {
    label: 'Nunca volvió atrás',
    meaning: 'Ningún paso a una etapa anterior.',
  },
  'amount-never-cut': {
    label: 'Importe nunca reducido',
    meaning: 'El importe nunca bajó una décima parte o más.',
  },
  'from-signal': {
    label: 'Creado a partir de una señal',
    meaning: 'El negocio se creó a partir de un correo que lo mostraba.',
  },
  'source-referral': {
    label: 'Fuente: referencias',
    meaning: 'La fuente original de HubSpot son las referencias.',
  },
  'source-inbound': {
    label: 'Fuente: entrante',
    meaning: 'La fuente original es búsqueda, tráfico directo, correo, redes sociales o una campaña.',
  },
  'source-outbound': {
    label: 'Fuente: offline',
    meaning: 'La fuente original es offline: introducido a mano, importado o de prospección.',
  },
  'existing-business': {
    label: 'Cliente existente',
    meaning: 'El tipo de negocio es de cliente existente.',
  },
  'fast-start': {
    label: 'Salió a tiempo de su primera etapa',
    meaning: 'En los días que solían tardar los negocios ganados.',
  },
};

const parts: Words['agree']['parts'] = {
  pace: 'Ritmo',
  contact: 'Contacto',
  movement: 'Dirección',
  evidence: 'Lo confirmado',
  'next-step': 'Próximo paso',
};

export function auditWords(f: Formats): Words {
  const deals = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'negocio', other: 'negocios' })}`;
  const rounded = (value: number) => f.number(Math.round(value * 10) / 10);
  return {
    intro: 'Qué acompañó al éxito en sus propios negocios cerrados.',
    cautionTitle: 'Cómo leer esto',
    caution:
      'Esto dice qué fue de la mano, no cuál fue la causa. Un hecho puede acompañar al éxito porque los buenos negocios lo traen consigo. Los hechos de la última semana antes del cierre no cuentan.',
    loading: 'Abriendo el análisis',
    basis: (won, lost, at) =>
      `${deals(won + lost)} ${f.plural(won + lost, { one: 'leído', other: 'leídos' })} el ${f.date(at)}: ${f.number(won)} ${f.plural(won, { one: 'ganado', other: 'ganados' })}, ${f.number(lost)} ${f.plural(lost, { one: 'perdido', other: 'perdidos' })}.`,
    run: 'Leer los negocios cerrados',
    runAgain: 'Leerlos de nuevo',
    readOn: 'Seguir leyendo',
    progress: (read, total) => `${f.number(read)} de ${deals(total)}`,
    progressTitle: 'Leyendo los negocios cerrados',
    othersRead: 'Otra persona los está leyendo. Esta página se actualiza sola.',
    first: {
      title: '¿Qué hechos acompañan al éxito aquí?',
      text: (needed, perSide) =>
        `Se leen una vez los negocios cerrados más recientes de dos años. Hacen falta ${f.number(needed)}, y ${f.number(perSide)} a cada lado de un hecho.`,
    },
    tooFewDeals: {
      title: 'Aún no hay bastantes negocios cerrados',
      text: (found, needed) =>
        `Se ${f.plural(found, { one: 'ha podido', other: 'han podido' })} valorar ${deals(found)}; hacen falta ${f.number(needed)}. Con menos, el azar parecería un resultado.`,
    },
    facts,
    figures: {
      winRateWith: 'Ganados con',
      winRateWithout: 'Ganados sin',
      lift: 'Proporción (95\u00a0%)',
    },
    share: (rate) => f.percent(Math.round(rate * 100) / 100),
    lift: (value, low, high) => `×${rounded(value)} (de ${rounded(low)} a ${rounded(high)})`,
    held: (rate, n) => `Se dio en el ${f.percent(Math.round(rate * 100) / 100)} de ${deals(n)}`,
    noLift: 'ninguno ganado sin ello',
    count: (n) => f.number(n),
    clearTitle: 'Lo que destaca',
    clearText: 'Una diferencia tan grande que el azar la explica mal, comparando todos los hechos a la vez.',
    nothingClear: 'Ningún hecho se distingue del azar. También eso es un resultado.',
    unclearTitle: (count) => `No está claro: puede ser azar (${f.number(count)})`,
    tooFewTitle: (count) => `Muy pocos negocios para saberlo (${f.number(count)})`,
    tooFew: (label, n) => `${label}: ${deals(n)} en el lado menor`,
    agree: {
      title: 'Tenerlo en cuenta en la salud de los negocios',
      text: 'Si está de acuerdo, los hechos claros desplazan los puntos de la salud, tres décimas de cada parte como máximo. Sin su acuerdo nada cambia, y puede retirarlo.',
      label: 'Usar estos puntos',
      on: 'Sí',
      off: 'No',
      renew: 'Usar los puntos de este análisis',
      renewText: 'La salud aún cuenta con los puntos de un análisis anterior.',
      part: 'Parte de la salud',
      usual: 'Habitual',
      inUse: 'En uso',
      proposed: 'Según este análisis',
      parts,
    },
  };
}
