import type { settingsRulesWords as english } from '../en/settings-rules.ts';
import type { Formats } from '../formats.ts';

export function settingsRulesWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Regeln zur Datenqualität',
    intro:
      'Eine Regel betrachtet einen Deal, einen Kontakt oder ein Unternehmen und sagt, was fehlt oder sich widerspricht. Gespeichert wird hier nur, was vom Standard abweicht.',
    search: 'Suchen',
    searchPlaceholder: 'Betrag, Zuständige, Duplikat',
    category: 'Kategorie',
    allCategories: 'Alle Kategorien',
    show: 'Anzeigen',
    states: { all: 'Alle Regeln', on: 'Eingeschaltete', off: 'Ausgeschaltete', changed: 'Geänderte' },
    objects: { deal: 'Deals', contact: 'Kontakte', company: 'Unternehmen' },
    categories: {
      completeness: 'Vollständigkeit',
      consistency: 'Stimmigkeit',
      freshness: 'Aktualität',
      duplication: 'Duplikate',
      activity: 'Aktivität',
    },
    severities: {
      high: 'Wiegt schwer',
      medium: 'Wiegt mittel',
      low: 'Wiegt wenig',
    },
    summary: (on, total) =>
      `${f.number(on)} von ${f.number(total)} ${f.plural(total, { one: 'Regel', other: 'Regeln' })} eingeschaltet.`,
    changed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'weicht', other: 'weichen' })} vom Standard ab.`,
    resetAll: 'Alle zurücksetzen',
    group: (object, on, total) => `${object} · ${f.number(on)} von ${f.number(total)} ein`,
    noneTitle: 'Keine Regel passt',
    none: 'Versuchen Sie ein anderes Wort, oder löschen Sie die Filter.',
    clear: 'Filter löschen',
    changedTag: 'Geändert',
    offAtFirst: 'Standardmäßig aus, da nicht jeder Account sie möchte.',
    example: (text) => `Zum Beispiel: „${text}“`,
    reset: 'Zurück zum Standard',
    byDefault: (value) => `Standard: ${f.number(value)}.`,
    byDefaultWords: (words) => (words.length > 0 ? `Standard: ${words.join(', ')}.` : 'Standard: keine.'),
    separate: 'Mit Kommas trennen.',
    number: 'Eine Zahl, die nicht unter 0 liegt.',
    words: 'Höchstens 100 Einträge mit je 60 Zeichen.',
  };
}
