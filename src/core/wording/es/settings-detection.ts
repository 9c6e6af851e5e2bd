import type { settingsDetectionWords as english } from '../en/settings-detection.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function settingsDetectionWords(f: Formats): Words {
  return {
    title: 'Señales y alertas',
    intro:
      'Una alerta es lo bastante segura como para molestar a alguien. Lo menos seguro solo se muestra al comercial, sin avisar.',
    groups: {
      opportunity: {
        title: 'Oportunidades',
        hint: 'Cada una por sí sola puede ser un negocio que nadie ha registrado.',
      },
      qualifier: {
        title: 'En qué punto está',
        hint: 'Por sí solas no alertan; junto a una oportunidad dicen lo seria que es.',
      },
      risk: { title: 'Riesgos', hint: 'Un cliente que puede irse, o un negocio que espera.' },
    },
    groupTitle: (title, on, total) => `${title} · ${f.number(on)} de ${f.number(total)} en uso`,
    example: (text) => `«${text}»`,
    off: 'No se busca.',
    threshold: 'Alerta desde (%)',
    own: (probability) => `${f.percent(probability)} por sí mismo`,
    ownLong: (probability) =>
      `Por sí mismo, el detector alerta desde el ${f.percent(probability)}. Una cifra más alta da menos alertas y más seguras; una más baja no cambia nada.`,
    noEffect: (probability) => `Por debajo del ${f.percent(probability)} no cambia nada.`,
    range: 'Entre 50 y 100.',
    changed: (kinds) =>
      `${f.number(kinds)} ${f.plural(kinds, { one: 'tipo difiere', other: 'tipos difieren' })} del valor predeterminado.`,
    reset: 'Volver al valor predeterminado',
    allOffTitle: 'No se busca ninguna oportunidad',
    allOff: 'Con todas desactivadas, nadie se entera de un comprador sin registrar.',
    preview: previewWords(f),
  };
}

function previewWords(f: Formats): Words['preview'] {
  const alerts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'alerta', other: 'alertas' })}`;
  const inEmails = (emails: number) =>
    f.plural(emails, { one: 'en el último correo', other: `en los últimos ${f.number(emails)} correos` });
  return {
    title: 'Lo que habrían hecho sus cambios',
    hint: 'Calculado con los últimos 100 correos de su cuenta. No se guarda nada con ello.',
    unchanged:
      'Cambie un tipo, un umbral o una de sus palabras y vea aquí qué alertas se añaden o se quitan.',
    run: 'Calcular de nuevo',
    working: 'Probándolo con sus últimos correos',
    invalid: 'Antes conviene revisar una de las cifras de arriba.',
    noEmailsTitle: 'Aún no hay correos con los que probar',
    noEmails:
      'HubSpot no ha registrado ningún correo que se pueda leer. Los ajustes valen en cuanto llegue uno.',
    fewer: (count, emails) => `Estos cambios habrían dado ${alerts(count)} menos ${inEmails(emails)}.`,
    more: (count, emails) => `Estos cambios habrían dado ${alerts(count)} más ${inEmails(emails)}.`,
    asMany: (emails) => `El mismo número de alertas ${inEmails(emails)}. Abajo figura lo que cambia.`,
    quietly: (emails) =>
      `No habría cambiado ninguna alerta ${inEmails(emails)}, solo lo que se muestra sin avisar.`,
    same: (emails) => `No habría cambiado nada ${inEmails(emails)}.`,
    sum: (now, then) => `${alerts(now)} con lo que vale hoy, ${f.number(then)} con esto.`,
    becomes: {
      gone: 'Desaparece',
      new: 'Nueva',
      'gone-quiet': 'Ya no se muestra (era sin aviso)',
      'new-quiet': 'Nueva, sin aviso',
      'to-review': 'Se muestra sin avisar',
      'to-alert': 'Pasa a alerta',
    },
    sure: (probability) => `${f.percent(probability)} de certeza`,
    quote: (text) => `«${text}»`,
    openContact: 'Abrir el contacto',
    noContact: 'El remitente aún no es un contacto.',
    showMore: (count) => `Mostrar ${f.number(count)} más`,
  };
}
