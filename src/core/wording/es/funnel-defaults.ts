import type { funnelDefaultWords as english } from '../en/funnel-defaults.ts';

export const funnelDefaultWords: typeof english = {
  discovery: {
    action: 'Responder a quien se puso en contacto, con una pregunta sobre su situación',
    material: 'Una página que responda a la pregunta que traía.',
  },
  consideration: {
    action: 'Averiguar si hay una necesidad y pasarla con una frase que lo diga',
    material: 'Tres preguntas y un ejemplo de una empresa como la suya.',
  },
  evaluation: {
    action: 'Mostrarles su propio caso y fijar la próxima fecha antes de terminar',
    material: 'Una demo con sus cifras y un cliente al que puedan llamar.',
  },
  decision: {
    action: 'Acordar el camino a la firma, con un nombre y una fecha para cada paso',
    material: 'Un plan de una página: firma, revisiones, inicio.',
  },
  onboarding: {
    action: 'Presentar a quien toma el relevo y fijar la fecha del primer resultado',
    material: 'Por qué compraron, en sus palabras, y qué se prometió.',
  },
  adoption: {
    action: 'Repasar los resultados con quien firmó y preguntar qué viene después',
    material: 'La cifra que debía cambiar, antes y ahora.',
  },
};
