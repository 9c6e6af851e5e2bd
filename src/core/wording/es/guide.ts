import type { guideWords as english } from '../en/guide.ts';
import type { Formats } from '../formats.ts';
import { guideHowWords } from './guide-how.ts';
import { opportunityWords, otherKindWords } from './guide-kinds.ts';

export function guideWords(f: Formats): ReturnType<typeof english> {
  return {
    parts: { how: 'Cómo funciona', signals: 'Señales', rules: 'Reglas', figures: 'Cifras' },
    search: 'Buscar en la guía',
    searchHint: 'Una señal, una regla, una cifra o una palabra de su explicación',
    found: (count) => `${f.number(count)} ${f.plural(count, { one: 'explicación', other: 'explicaciones' })}`,
    nothing: 'Ninguna explicación con estas palabras',
    nothingHint: 'Pruebe una palabra más corta o mire las partes de la guía.',
    clear: 'Borrar la búsqueda',
    how: guideHowWords,
    signals: {
      intro: 'Una señal es una frase de un cliente. Un correo puede contener varias.',
      example: 'Por ejemplo',
      quoted: (sentence) => `«${sentence}»`,
      counts: 'Cuenta',
      not: 'No cuenta',
      then: 'Qué ocurre entonces',
      helps: 'Qué ayuda ahora',
      groups: {
        opportunity: {
          title: 'Oportunidades',
          then: 'Se muestra en la tarjeta del contacto como oportunidad sin registrar, salvo que la cubra un negocio abierto. Las menos seguras esperan ahí a que se comprueben. Si nadie decide a tiempo, un responsable recibe una tarea.',
        },
        qualifier: {
          title: 'Conviene saber',
          then: 'Se muestra junto a una oportunidad y en la tarjeta del negocio como prueba. Por sí sola no alerta a nadie.',
        },
        risk: {
          title: 'Avisos',
          then: 'Se muestra en las tarjetas como aviso. Un cliente que puede irse figura en «Clientes en riesgo»; una compra en espera pone el negocio en pausa hasta la fecha que dieron.',
        },
      },
    },
    kinds: { ...opportunityWords, ...otherKindWords },
    rules: {
      intro:
        'Una regla mira un registro y dice qué falta o se contradice. Nada se escribe sin un clic, y cada regla se puede cambiar en los ajustes.',
      subjects: { deal: 'Negocios', contact: 'Contactos', company: 'Empresas' },
      why: 'Por qué importa',
      whyExample: 'Por qué importa, por ejemplo',
      fix: 'Cómo se corrige',
      weight: 'Peso',
      severities: { high: 'Alto', medium: 'Medio', low: 'Bajo' },
      optional: 'Desactivada hasta que alguien la active en los ajustes.',
    },
    figures: {
      intro:
        'En cada página una cifra se despliega en su fórmula, con sus propios números, y en los registros que hay detrás. Donde hay muy poco en que basarse, lo dice.',
      formula: 'Fórmula',
    },
  };
}
