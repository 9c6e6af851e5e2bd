import type { metricWords as english } from '../en/page-metrics.ts';

export const metricWords: typeof english = {
  'invisible-value': {
    name: 'Pipeline invisible',
    definition:
      'Lo que pueden aportar las conversaciones en las que alguien quiere comprar y ningún negocio abierto lo dice.',
    formula: 'Σ (importe estimado × tasa de conversión)',
  },
  'invisible-count': {
    name: 'Oportunidades sin registrar',
    definition:
      'Correos con una señal de compra segura que ningún negocio abierto cubre y que nadie ha apartado; las repeticiones cuentan una vez.',
    formula: 'número de esos correos',
  },
  'invisible-share': {
    name: 'Parte que no se ve',
    definition:
      'El pipeline invisible como parte del real: lo que HubSpot no contiene, junto al pipeline ponderado que sí contiene.',
    formula: '{invisible} ÷ ({invisible} + {weighted})',
  },
  'facts-missing-share': {
    name: 'Datos nunca anotados',
    definition:
      'De los importes, fechas, cantidades, cargos, teléfonos y empresas que indicaron los compradores, la parte que ningún campo contiene.',
    formula: '{facts-missing} ÷ {facts-stated}',
  },
  'missed-lead-cost': {
    name: 'Coste de los leads perdidos',
    definition: 'Lo que cuestan en un año los leads a los que nadie da seguimiento.',
    formula: '{leads-per-week} × {weeks} × {conversion} × {lifetime-value}',
  },
  'open-pipeline': {
    name: 'Pipeline abierto',
    definition: 'Los importes de todos los negocios abiertos, en su moneda.',
    formula: 'Σ importes de los negocios abiertos',
  },
  'weighted-pipeline': {
    name: 'Pipeline ponderado',
    definition: 'Los importes abiertos, cada uno por la probabilidad de su etapa en HubSpot.',
    formula: 'Σ (importe × probabilidad de su etapa)',
  },
  coverage: {
    name: 'Cobertura del objetivo',
    definition:
      'Cuántas veces los negocios previstos para este trimestre fiscal cubren lo que falta por ganar de su objetivo.',
    formula: '{due-this-period} ÷ ({target} − {won-so-far})',
  },
  'new-deals': {
    name: 'Negocios nuevos',
    definition: 'Negocios creados en el periodo.',
    formula: 'número de esos negocios',
  },
  'qualified-leads': {
    name: 'Negocios calificados',
    definition:
      'Negocios que llegaron por primera vez a una etapa de calificación, o a una posterior, en el periodo.',
    formula: 'número de esos negocios',
  },
  'win-rate': {
    name: 'Tasa de éxito',
    definition: 'De los negocios cerrados en el periodo, la parte ganada.',
    formula: '{won} ÷ {closed}',
  },
  'average-deal': {
    name: 'Negocio medio',
    definition: 'El importe medio de los negocios ganados en el periodo.',
    formula: '{won-amount} ÷ {won}',
  },
  'cycle-days': {
    name: 'Ciclo de ventas',
    definition:
      'La mediana de los días desde la creación hasta ganarlo, en los negocios ganados del periodo.',
    formula: 'mediana de los días desde la creación hasta ganarlo',
  },
  'deal-age': {
    name: 'Antigüedad de los negocios abiertos',
    definition: 'La mediana de los días desde que se crearon los negocios abiertos.',
    formula: 'mediana de los días desde la creación',
  },
  velocity: {
    name: 'Velocidad de ventas',
    definition:
      'Lo que aportan en un día medio los negocios abiertos calificados, con su tasa de éxito, importe y ciclo.',
    formula: '{qualified} × {conversion} × {average-deal} ÷ {cycle-days}',
  },
  forecast: {
    name: 'Previsión del trimestre',
    definition:
      'Lo ganado hasta ahora en este trimestre fiscal, más los importes ponderados de los negocios abiertos previstos en él.',
    formula: '{won-so-far} + {weighted}',
  },
  'forecast-accuracy': {
    name: 'Acierto de previsiones pasadas',
    definition:
      'Cuánto se acercó la misma previsión, hecha al inicio de cada trimestre pasado, a lo que se ganó.',
    formula: '1 − {mean-error}',
  },
  'answered-share': {
    name: 'Respondidos a tiempo',
    definition:
      'De los mensajes que pedían algo, sin los abiertos aún en plazo, la parte que tuvo una respuesta, una llamada o una reunión dentro del plazo.',
    formula: '{answered-in-time} ÷ ({asked} − {still-open})',
  },
  'waiting-count': {
    name: 'A la espera de respuesta',
    definition:
      'Mensajes que piden algo y cuyo plazo ha pasado sin una respuesta, una llamada ni una reunión.',
    formula: 'número de esos mensajes',
  },
  'risk-customers': {
    name: 'Clientes en riesgo',
    definition:
      'Clientes que en los últimos 90 días escribieron que se van, que reducen o que están descontentos.',
    formula: 'número de esos clientes',
  },
  'risk-value': {
    name: 'Ingresos en riesgo',
    definition: 'Lo que se ganó con esos clientes en los últimos doce meses.',
    formula: 'Σ importes ganados con esos clientes en doce meses',
  },
  'quality-share': {
    name: 'Negocios sin avisos',
    definition: 'De los negocios abiertos comprobados, la parte sin avisos de ninguna regla.',
    formula: '({checked} − {warned}) ÷ {checked}',
  },
};
