import type { kinds as english } from '../en/kinds.ts';

export const kinds: typeof english = {
  'seat-expansion': {
    label: 'Más usuarios o volumen',
    meaning: 'Un cliente habla de comprar más de lo que ya tiene: usuarios, sedes, volumen.',
  },
  'tier-upgrade': {
    label: 'Plan superior',
    meaning: 'A un cliente le interesa un plan superior, o algo que solo ofrece ese plan.',
  },
  'cross-sell': {
    label: 'Otro producto',
    meaning: 'Un cliente pregunta por un producto o servicio que aún no tiene.',
  },
  'new-need': {
    label: 'Nueva necesidad',
    meaning: 'Alguien tiene un proyecto o un problema y busca una solución.',
  },
  pricing: {
    label: 'Consulta de precio',
    meaning: 'Piden un precio, un presupuesto o las condiciones comerciales.',
  },
  discount: {
    label: 'Negociación del precio',
    meaning: 'Negocian el precio: a menudo ya hay presupuesto y la firma está cerca.',
  },
  evaluation: {
    label: 'Prueba o comparación',
    meaning: 'Piden una demo, una prueba o una referencia, o comparan su oferta con otras.',
  },
  procurement: {
    label: 'Compra en curso',
    meaning: 'Un paso de la compra está en marcha: licitación, revisión legal, contrato, pedido.',
  },
  renewal: { label: 'Renovación', meaning: 'Hablan de renovar o prolongar el contrato actual.' },
  referral: {
    label: 'Recomienda a alguien',
    meaning: 'Le dirigen a otra persona que tiene su propia necesidad.',
  },
  budget: {
    label: 'Presupuesto',
    meaning: 'Hay dinero para ello: existe, está aprobado, solicitado o limitado.',
  },
  timeline: {
    label: 'Plazo',
    meaning: 'Dan una fecha o un periodo para decidir, comprar o empezar.',
  },
  authority: { label: 'Quién decide', meaning: 'Dicen quién decide, firma o aprueba.' },
  competitor: { label: 'Competidor', meaning: 'Mencionan a otro proveedor o producto.' },
  'churn-risk': {
    label: 'Riesgo de baja',
    meaning: 'Hablan de cancelar, reducir o irse, o están muy descontentos.',
  },
  stall: {
    label: 'En espera',
    meaning: 'Lo aplazan: el proyecto espera o ahora no hay presupuesto.',
  },
};
