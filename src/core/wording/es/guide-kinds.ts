import type {
  opportunityWords as englishOpportunities,
  otherKindWords as englishOthers,
} from '../en/guide-kinds.ts';

export const opportunityWords: typeof englishOpportunities = {
  'seat-expansion': {
    example: 'En mayo se incorporan doce compañeros y van a necesitar acceso.',
    counts: 'Más usuarios, sedes o volumen de lo que tienen, y un límite que alcanzan.',
    not: 'Lo que ya está hecho: «ayer añadimos los diez usuarios, gracias».',
    helps: 'Pregunte el número y la fecha, y envíe el precio.',
  },
  'tier-upgrade': {
    example: '¿Nuestro plan incluye el inicio de sesión único o necesitamos Enterprise?',
    counts: 'Un plan superior por su nombre, y algo que solo tiene un plan superior.',
    not: 'Una pregunta sobre cómo funciona algo de su propio plan.',
    helps: 'Muéstreles el plan con su propio caso.',
  },
  'cross-sell': {
    example: '¿También ofrecen cobertura de divisas?',
    counts: 'La pregunta de un cliente por un producto, servicio o póliza que no tiene.',
    not: 'La pregunta de quien aún no es cliente: eso es una nueva necesidad.',
    helps: 'Sume a quien conozca ese producto.',
  },
  'new-need': {
    example: 'Buscamos algo que sustituya nuestras hojas de cálculo de tesorería.',
    counts: 'Un proyecto o un problema para el que alguien busca una solución.',
    not: 'El correo de quien quiere venderle algo, por muchas palabras de compra que use.',
    helps: 'Acuerde una primera llamada: la necesidad, la fecha, quién decide.',
  },
  pricing: {
    example: '¿Nos podría enviar precios para tres años?',
    counts: 'Un precio, un presupuesto, una propuesta o unas condiciones que se piden.',
    not: 'Facturas, recordatorios y extractos.',
    helps: 'Responda hoy y pregunte de qué depende.',
  },
  discount: {
    example: '¿Hay margen en el precio si firmamos este mes?',
    counts: 'El regateo, y «si hace esto, firmo».',
    not: 'Una simple pregunta por el precio: eso es una consulta de precio.',
    helps: 'La firma está cerca: acuerden de qué depende.',
  },
  evaluation: {
    example: '¿Podríamos hacer un piloto de dos semanas con el equipo de Valencia?',
    counts: 'Una demo, una prueba, una llamada de referencia, o una comparación en la que usted está.',
    not: 'Una comparación para irse: eso es un aviso.',
    helps: 'Acuerde de antemano qué la convierte en un éxito.',
  },
  procurement: {
    example: 'Nuestro departamento jurídico está revisando el contrato.',
    counts: 'Un paso de la compra en marcha: licitación, revisión legal o de seguridad, pedido, firma.',
    not: 'Las entregas y las verificaciones periódicas de identidad.',
    helps: 'Pregunte qué pasos quedan y sus fechas.',
  },
  renewal: {
    example: 'Nuestro contrato termina en marzo; ¿qué nos proponen?',
    counts: 'Renovar o prolongar, sin intención de irse.',
    not: 'Un fin de contrato que se menciona para declinar una llamada: eso es «en espera».',
    helps: 'Proponga antes de que vuelvan a preguntar.',
  },
  referral: {
    example: 'Mi compañera de Bélgica necesitaría lo mismo.',
    counts: 'Otra persona con su propia necesidad.',
    not: 'Un compañero en copia, o una nueva persona a quien escribir sobre lo mismo.',
    helps: 'Pida que le presenten y cree un contacto.',
  },
};

export const otherKindWords: typeof englishOthers = {
  budget: {
    example: 'Tenemos 40.000 euros reservados para esto.',
    counts: 'Dinero que existe, aprobado, solicitado o limitado. Un tope cuenta.',
    not: 'Que ahora no haya dinero: eso es «en espera».',
    helps: 'Ajuste la propuesta a él.',
  },
  timeline: {
    example: 'Necesitamos estar en marcha antes del 1 de septiembre.',
    counts: 'Una fecha o un periodo para decidir, comprar o empezar; «cuanto antes» para el inicio.',
    not: 'La fecha de una reunión, y «cuanto antes» para un presupuesto.',
    helps: 'Planifique hacia atrás desde ella y corrija la fecha de cierre.',
  },
  authority: {
    example: 'La decisión final la tomará nuestra directora financiera.',
    counts: 'Quién decide, firma o aprueba.',
    not: 'Un nombre o un cargo sin papel en la decisión.',
    helps: 'Pida una reunión con esa persona.',
  },
  competitor: {
    example: 'También estamos hablando con otros dos proveedores.',
    counts: 'Otro proveedor o producto, nombrado o considerado.',
    not: 'El papel y las hojas de cálculo.',
    helps: 'Pregunte con qué criterios comparan.',
  },
  'churn-risk': {
    example: 'Estamos pensando en darnos de baja cuando acabe el contrato.',
    counts: 'Cancelar, reducir, irse, o estar muy descontentos.',
    not: 'Una sola queja por un fallo que se está corrigiendo.',
    helps: 'Llame, antes que nada.',
  },
  stall: {
    example: 'Retomemos esto después del verano.',
    counts: 'Aplazado, congelado, sin dinero ahora; también un no con fecha.',
    not: 'Una reunión que se mueve unos días.',
    helps: 'Posponga hasta la fecha que dieron; el negocio cuenta como en pausa.',
  },
};
