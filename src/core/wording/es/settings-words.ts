import type { settingsWordsWords as english } from '../en/settings-words.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function settingsWordsWords(f: Formats): Words {
  return {
    title: 'Sus palabras',
    intro:
      'Cómo se llaman sus planes, módulos y competidores. La aplicación sabe entonces que «podríamos pasar a Growth» habla de un plan. Mayúsculas y tildes dan igual.',
    lists: {
      plans: {
        label: 'Planes',
        hint: 'Los niveles de su lista de precios: Starter, Growth, Enterprise.',
        placeholder: 'Growth',
      },
      modules: {
        label: 'Módulos y productos',
        hint: 'Lo que se puede comprar además.',
        placeholder: 'Nóminas',
      },
      priceUnits: {
        label: 'En qué se cuenta',
        hint: 'Por lo que se multiplica un precio: usuarios, sedes, nóminas.',
        placeholder: 'nómina',
      },
      competitors: {
        label: 'Competidores',
        hint: 'Los nombres que les dan los compradores, también los cortos.',
        placeholder: 'Rivalsoft',
      },
    },
    needs: 'Una palabra tiene de 1 a 60 caracteres.',
    proposals: proposalWords(f),
  };
}

function proposalWords(f: Formats): Words['proposals'] {
  return {
    title: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'palabra', other: 'palabras' })} de sus productos y negocios`,
    hint: 'Encontradas en su biblioteca de productos, los nombres de negocios cerrados y los motivos de pérdida. No se toma nada sin usted.',
    as: {
      plans: 'como plan',
      modules: 'como módulo',
      priceUnits: 'como unidad de cuenta',
      competitors: 'como competidor',
    },
    sources: {
      product: (count) => `en ${f.number(count)} ${f.plural(count, { one: 'producto', other: 'productos' })}`,
      'deal-name': (count) =>
        `en ${f.number(count)} ${f.plural(count, { one: 'nombre de negocio', other: 'nombres de negocios' })}`,
      'lost-reason': (count) =>
        `en ${f.number(count)} ${f.plural(count, { one: 'motivo de pérdida', other: 'motivos de pérdida' })}`,
    },
    accept: 'Añadir',
    acceptAll: (count) => `Añadir las ${f.number(count)}`,
    dismiss: 'Ahora no',
    dismissed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'propuesta apartada', other: 'propuestas apartadas' })} hasta que vuelva.`,
    showAgain: 'Volver a mostrar',
    showMore: (count) => `Mostrar ${f.number(count)} más`,
    noneTitle: 'Nada que proponer',
    none: 'Sus productos y negocios no nombran ninguna palabra que falte en sus listas.',
    full: 'Una de las listas está llena, así que no se han añadido todas.',
  };
}
