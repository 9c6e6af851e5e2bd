import type { settingsRulesWords as english } from '../en/settings-rules.ts';
import type { Formats } from '../formats.ts';

export function settingsRulesWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Regole di qualità dei dati',
    intro:
      'Una regola guarda una trattativa, un contatto o un’azienda e dice che cosa manca o si contraddice. Qui si conserva solo ciò che si discosta dal valore predefinito.',
    search: 'Cerca',
    searchPlaceholder: 'importo, proprietario, duplicato',
    category: 'Categoria',
    allCategories: 'Tutte le categorie',
    show: 'Mostra',
    states: {
      all: 'Tutte le regole',
      on: 'Quelle attive',
      off: 'Quelle disattivate',
      changed: 'Quelle modificate',
    },
    objects: { deal: 'Trattative', contact: 'Contatti', company: 'Aziende' },
    categories: {
      completeness: 'Completezza',
      consistency: 'Coerenza',
      freshness: 'Attualità',
      duplication: 'Duplicati',
      activity: 'Attività',
    },
    severities: { high: 'Peso alto', medium: 'Peso medio', low: 'Peso basso' },
    summary: (on, total) =>
      `${f.number(on)} ${f.plural(on, { one: 'regola attiva', other: 'regole attive' })} su ${f.number(total)}.`,
    changed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'si discosta', other: 'si discostano' })} dal valore predefinito.`,
    resetAll: 'Ripristina tutte',
    group: (object, on, total) =>
      `${object} · ${f.number(on)} su ${f.number(total)} ${f.plural(on, { one: 'attiva', other: 'attive' })}`,
    noneTitle: 'Nessuna regola corrisponde',
    none: 'Provare un’altra parola, o azzerare i filtri.',
    clear: 'Azzera i filtri',
    changedTag: 'Modificata',
    offAtFirst: 'Di norma disattivata, perché non tutti gli account la vogliono.',
    example: (text) => `Per esempio: “${text}”`,
    reset: 'Torna al valore predefinito',
    byDefault: (value) => `Predefinito: ${f.number(value)}.`,
    byDefaultWords: (words) =>
      words.length > 0 ? `Predefinite: ${words.join(', ')}.` : 'Predefinite: nessuna.',
    separate: 'Separare con virgole.',
    number: 'Un numero non negativo.',
    words: 'Al massimo 100 voci di 60 caratteri.',
  };
}
