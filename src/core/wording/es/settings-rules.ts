import type { settingsRulesWords as english } from '../en/settings-rules.ts';
import type { Formats } from '../formats.ts';

export function settingsRulesWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Reglas de calidad de los datos',
    intro:
      'Una regla mira un negocio, un contacto o una empresa y dice qué falta o se contradice. Aquí solo se guarda lo que difiere del valor predeterminado.',
    search: 'Buscar',
    searchPlaceholder: 'importe, propietario, duplicado',
    category: 'Categoría',
    allCategories: 'Todas las categorías',
    show: 'Mostrar',
    states: {
      all: 'Todas las reglas',
      on: 'Las activadas',
      off: 'Las desactivadas',
      changed: 'Las cambiadas',
    },
    objects: { deal: 'Negocios', contact: 'Contactos', company: 'Empresas' },
    categories: {
      completeness: 'Integridad',
      consistency: 'Coherencia',
      freshness: 'Actualidad',
      duplication: 'Duplicados',
      activity: 'Actividad',
    },
    severities: { high: 'Peso alto', medium: 'Peso medio', low: 'Peso bajo' },
    summary: (on, total) =>
      `${f.number(on)} de ${f.number(total)} ${f.plural(total, { one: 'regla activada', other: 'reglas activadas' })}.`,
    changed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'difiere', other: 'difieren' })} del valor predeterminado.`,
    resetAll: 'Restablecer todas',
    group: (object, on, total) =>
      `${object} · ${f.number(on)} de ${f.number(total)} ${f.plural(total, { one: 'activada', other: 'activadas' })}`,
    noneTitle: 'Ninguna regla coincide',
    none: 'Pruebe otra palabra o borre los filtros.',
    clear: 'Borrar los filtros',
    changedTag: 'Cambiada',
    offAtFirst: 'Desactivada de entrada, porque no todas las cuentas la quieren.',
    example: (text) => `Por ejemplo: «${text}»`,
    reset: 'Volver al valor predeterminado',
    byDefault: (value) => `Predeterminado: ${f.number(value)}.`,
    byDefaultWords: (words) =>
      words.length > 0 ? `Predeterminado: ${words.join(', ')}.` : 'Predeterminado: nada.',
    separate: 'Sepárelos con comas.',
    number: 'Un número que no sea negativo.',
    words: '100 entradas de 60 caracteres como máximo.',
  };
}
