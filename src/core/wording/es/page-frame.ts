import type { frameWords as english } from '../en/page-frame.ts';
import type { Formats } from '../formats.ts';

export function frameWords(f: Formats): ReturnType<typeof english> {
  const ago = (minutes: number) => {
    if (minutes < 1) return 'ahora mismo';
    if (minutes < 60)
      return `hace ${f.number(minutes)} ${f.plural(minutes, { one: 'minuto', other: 'minutos' })}`;
    const hours = Math.round(minutes / 60);
    if (hours < 48) return `hace ${f.number(hours)} ${f.plural(hours, { one: 'hora', other: 'horas' })}`;
    return `hace ${f.number(Math.round(hours / 24))} días`;
  };
  return {
    groups: {
      pipeline: 'Pipeline',
      deals: 'Negocios',
      data: 'Datos',
      tools: 'Herramientas',
      setUp: 'Configuración',
    },
    views: {
      overview: 'Resumen',
      invisible: 'Pipeline invisible',
      answers: 'Correos sin responder',
      risk: 'Clientes en riesgo',
      stages: 'Etapas',
      performance: 'Resultados y previsión',
      review: 'Revisión semanal',
      audit: 'Ganados y perdidos',
      facts: 'Datos nunca anotados',
      quality: 'Calidad de los datos',
      calculator: 'Calculadora de leads perdidos',
      settings: 'Ajustes',
      installation: 'Comprobar la instalación',
      start: 'Primeros pasos',
      history: 'Correo anterior',
      funnel: 'Mapa del embudo',
      guide: 'Guía',
      records: 'Registros',
    },
    loading: 'Calculando las cifras',
    updating: 'Actualizando las cifras',
    retry: 'Reintentar',
    reference: (correlationId) => `Referencia: ${correlationId}`,
    setUp: 'Configurar',
    settingUp: 'Configurando',
    comparedWith: (from, to) => `Las tendencias se comparan con ${f.date(from)} – ${f.date(to)}.`,
    updated: (minutes) => `Actualizado ${ago(minutes)}`,
    updatedWhileReading: (minutes, done, total) =>
      total > 0
        ? `Actualizado ${ago(minutes)} · leyendo cambios, ${f.number(done)} de ${f.number(total)}`
        : `Actualizado ${ago(minutes)} · actualizando`,
    notUpdated: (minutes) => `Cifras calculadas ${ago(minutes)}. No se han podido actualizar.`,
    leftOut: (deals) =>
      `${f.number(deals)} ${f.plural(deals, {
        one: 'negocio queda',
        other: 'negocios quedan',
      })} fuera de las sumas: la cuenta no tiene tipo de cambio para la moneda.`,
    first: {
      title: 'Leyendo su cuenta por primera vez',
      why: 'Cada cifra sale de sus propios negocios y correos. Tarda uno o dos minutos; puede salir de la página y volver.',
      starting: 'Contando lo que hay',
      deals: (done, total) => `Leyendo sus negocios: ${f.number(done)} de ${f.number(total)} registros`,
      signals: (done, total) => `Leyendo las señales: ${f.number(done)} de ${f.number(total)} registros`,
      asks: (done, total) => `Buscando respuestas: ${f.number(done)} de ${f.number(total)} registros`,
      paused: 'La lectura se ha detenido. Lo leído se conserva.',
      readOn: 'Seguir leyendo',
    },
    noPage: 'Esta vista no existe',
    toOverview: 'Ir al resumen',
  };
}
