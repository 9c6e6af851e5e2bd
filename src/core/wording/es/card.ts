import type { cardWords as english } from '../en/card.ts';
import type { Formats } from '../formats.ts';

export function cardWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Abriendo las señales',
    reading: (emails) =>
      `Leyendo ${f.number(emails)} ${f.plural(emails, { one: 'correo nuevo', other: 'correos nuevos' })}`,
    stillToRead: (emails) =>
      f.plural(emails, {
        one: `Queda ${f.number(emails)} correo por leer.`,
        other: `Quedan ${f.number(emails)} correos por leer.`,
      }),
    settingUp: 'Configurando',
    setUpDone: 'La aplicación está lista.',
    reference: (correlationId) => `Referencia: ${correlationId}`,
    empty: {
      title: 'Aquí no hay oportunidades sin registrar',
      contact:
        'Hemos leído los correos registrados con este contacto y no hay ninguna señal de compra sin negocio.',
      deal: 'Hemos leído los correos de los contactos de este negocio y aún no hay señales de compra.',
      looksFor:
        'Buscamos nuevas necesidades, consultas de precio, más usuarios, planes superiores, demos, renovaciones y recomendaciones, con las palabras de quien escribe. Los correos nuevos se leen a medida que llegan.',
    },
    totals: {
      unlogged: (count) =>
        count === 0
          ? 'Ninguna oportunidad sin registrar'
          : `${f.number(count)} ${f.plural(count, {
              one: 'oportunidad sin registrar',
              other: 'oportunidades sin registrar',
            })}`,
      expected: (amount, currency) => `valor previsto: aprox. ${f.roundMoney(amount, currency)}`,
      definition:
        'Una oportunidad está sin registrar cuando un correo muestra intención de comprar y ningún negocio abierto la cubre. El valor previsto es el importe estimado × su tasa de conversión. Cada señal muestra su propio cálculo.',
      howCounted: '¿Cómo se cuenta?',
      hide: 'Ocultar',
    },
    moreSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'señal más', other: 'señales más' })}`,
    moreInTab: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'señal más', other: 'señales más' })} en la pestaña Invisible Pipeline.`,
    decidedSignals: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'señal decidida', other: 'señales decididas' })}`,
  };
}
