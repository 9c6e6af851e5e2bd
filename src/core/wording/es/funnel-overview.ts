import type { funnelOverviewWords as english } from '../en/funnel-overview.ts';
import type { Formats } from '../formats.ts';

export function funnelOverviewWords(f: Formats): ReturnType<typeof english> {
  const openPoints = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'punto abierto', other: 'puntos abiertos' })}`;
  return {
    intro:
      'Cómo alguien llega a ser su cliente, del primer contacto al crecimiento, en sus propias etapas. Lo que acuerde aquí es lo que piden y recuerdan las tarjetas de los negocios.',
    proposal: {
      title: 'Una propuesta lista para usar',
      text: 'Sale de los nombres y el orden de sus etapas. Tómela como está o repásela paso a paso; todo se puede cambiar más tarde.',
      take: 'Tomarla como está',
      taking: 'Guardando',
    },
    goThrough: 'Repasar los pasos',
    toDocument: 'Documento para repartir',
    toMap: 'Volver al mapa',
    steps: (count) => `${f.number(count)} ${f.plural(count, { one: 'paso', other: 'pasos' })}`,
    openPoints,
    openTitle: (count) => (count === 0 ? 'No queda nada por acordar' : openPoints(count)),
    sameOf: (title, count) => `${title} (${f.number(count)})`,
    allClear: 'Cada paso dice quién lo hace avanzar, con qué prueba y para cuándo.',
    noStep: 'Aquí aún no hay ningún paso',
    edit: 'Abrir este paso',
    moreSteps: (count) => `${f.number(count)} más`,
    fewerSteps: 'Mostrar menos',
    noFigures: 'Las cifras reales aparecen en un paso cuando 8 registros han pasado por él.',
    empty: {
      title: 'Aún no hay etapas que poner en el mapa',
      text: 'Cree un pipeline de negocios en HubSpot, o deje que la aplicación lea el que tiene; el mapa se traza entonces solo.',
    },
    handovers: {
      title: 'Traspasos entre equipos',
      intro:
        'Dónde un equipo pasa un cliente al siguiente y qué se entrega. Es donde se pierden clientes con más facilidad.',
      none: 'Ningún equipo pasa aún a otro. Cuando los pasos nombren a sus equipos, los traspasos se verán aquí.',
      pair: (from, to) => `${from} → ${to}`,
      between: (from, to) => `entre «${from}» y «${to}»`,
      passes: 'Qué se entrega',
      nothing: 'Aún nada que se pueda observar',
      write: 'Decir qué se entrega',
      withoutTeam: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'paso no nombra aún ningún equipo', other: 'pasos no nombran aún ningún equipo' })}, así que ahí no se ven los traspasos.`,
    },
  };
}
