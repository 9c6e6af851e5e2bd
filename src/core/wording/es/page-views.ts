import type { viewWords as english } from '../en/page-views.ts';
import type { Formats } from '../formats.ts';

export function viewWords(f: Formats): ReturnType<typeof english> {
  return {
    table: {
      count: 'Número',
      value: 'Valor previsto',
      amount: 'Importe',
      share: 'Porcentaje',
      week: 'Semana',
      month: 'Mes',
      period: 'Periodo',
    },
    invisible: {
      intro:
        'Conversaciones en las que alguien quiere comprar y ningún negocio abierto lo dice, desde la primera palabra.',
      chart: 'Valor previsto',
      trend: 'Pipeline invisible, semana a semana',
      emptyTitle: 'Nada invisible en esta selección',
      empty:
        'Cada correo con una señal de compra está cubierto por un negocio abierto, o alguien ya ha decidido sobre él.',
    },
    facts: {
      intro: 'Lo que los compradores escribieron en sus correos, y si lo contiene un campo de HubSpot.',
      field: 'Dato',
      stated: (count) => `${f.number(count)} ${f.plural(count, { one: 'indicado', other: 'indicados' })}`,
      entered: 'Anotados',
      missing: 'Nunca anotados',
      different: 'Distintos',
      chart: 'Nunca anotados, por dato',
      emptyTitle: 'Ningún dato indicado en este periodo',
      empty:
        'Ningún correo de esta selección indica un importe, una fecha, una cantidad, un cargo, un teléfono o una empresa.',
    },
    stages: {
      intro: (pipeline) =>
        `Dónde esperan los negocios en «${pipeline}». Lo habitual es lo que necesitaron sus negocios ganados en la misma etapa.`,
      stage: 'Etapa',
      probability: 'Probabilidad',
      open: 'Abiertos',
      stuck: 'Más de lo habitual',
      median: 'Estancia mediana',
      before: 'Antes',
      p90: '9 de cada 10 en',
      conversion: 'Siguieron',
      chart: 'Pipeline abierto por etapa',
      weighted: 'Ponderado',
      rest: 'Resto del importe',
      fewStays: 'menos de 5 estancias',
      emptyTitle: 'Ningún negocio abierto en esta selección',
      empty: 'Elija otro pipeline o periodo, o borre los filtros.',
    },
    performance: {
      results: 'Resultados del periodo',
      ahead: 'Lo que viene',
      intro: 'Lo que ha traído el periodo, lo que probablemente traerá y hasta dónde fiarse de ello.',
      forecasts: 'Previsiones pasadas frente a lo ganado',
      forecast: 'Previsión al inicio',
      actual: 'Ganado',
      error: 'Desviación',
      winRates: 'Tasa de éxito por mes',
      winRateBySegment: 'Dónde gana',
      winRate: 'Tasa de éxito',
      closed: 'Cerrados',
      fewWinRates: (least) => `La tasa se muestra desde ${f.number(least)} negocios cerrados.`,
      noWinRates: (least) =>
        `Ningún equipo, sector, fuente o tamaño llega aún a los ${f.number(least)} negocios cerrados que pide una tasa. Elija un periodo más largo.`,
      emptyTitle: 'Aún no hay previsiones pasadas',
      empty: 'Aparecen cuando un trimestre completo tiene negocios con historial.',
    },
    risk: {
      intro:
        'Clientes que escribieron que cancelan, que reducen o que están descontentos, y lo que aportaron en un año.',
      customer: 'Cliente',
      gone: 'Empresa que ya no se puede leer',
      value: 'Ganado en 12 meses',
      signals: 'Señales',
      last: (at) => `Última señal: ${f.date(at)}`,
      expansion: 'Ampliaciones abiertas',
      emptyTitle: 'Ningún cliente en riesgo en esta selección',
      empty: 'Ningún cliente escribió que se va, que reduce o que está descontento.',
    },
    quality: {
      intro:
        'Lo que falta en los registros o se contradice. Cada punto se corrige en la tarjeta del registro, a menudo con un clic.',
      rule: 'Aviso',
      subjects: { deal: 'Negocios', contact: 'Contactos', company: 'Empresas' },
      before: 'Hace 4 semanas',
      now: 'Ahora',
      trend: 'Avisos por 100 registros, semana a semana',
      more: (count) => `${f.number(count)} ${f.plural(count, { one: 'aviso más', other: 'avisos más' })}`,
      emptyTitle: 'Sin avisos',
      empty: 'Todos los registros comprobados están completos y sin contradicciones.',
    },
    answers: {
      intro:
        'Mensajes de compradores que piden algo. Cuenta la respuesta de cualquier compañero, una llamada o una reunión.',
      trend: 'Respondidos a tiempo, semana a semana',
      deadline: (hours) =>
        `A tiempo quiere decir en ${f.number(hours)} ${f.plural(hours, {
          one: 'hora laborable',
          other: 'horas laborables',
        })} o menos.`,
      see: 'Ver quién espera',
      emptyTitle: 'Ningún mensaje así en este periodo',
      empty: 'Ningún correo de esta selección pide algo que necesite respuesta.',
    },
  };
}
