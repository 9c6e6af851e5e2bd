import type { settingsRulesWords as english } from '../en/settings-rules.ts';
import type { Formats } from '../formats.ts';

export function settingsRulesWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Règles de qualité des données',
    intro:
      'Une règle examine une transaction, un contact ou une entreprise et dit ce qui manque ou se contredit. Seul ce qui diffère du réglage d’origine est gardé ici.',
    search: 'Rechercher',
    searchPlaceholder: 'montant, propriétaire, doublon',
    category: 'Catégorie',
    allCategories: 'Toutes les catégories',
    show: 'Afficher',
    states: {
      all: 'Toutes les règles',
      on: 'Celles qui sont activées',
      off: 'Celles qui sont désactivées',
      changed: 'Celles qui sont modifiées',
    },
    objects: { deal: 'Transactions', contact: 'Contacts', company: 'Entreprises' },
    categories: {
      completeness: 'Complétude',
      consistency: 'Cohérence',
      freshness: 'Fraîcheur',
      duplication: 'Doublons',
      activity: 'Activité',
    },
    severities: { high: 'Poids fort', medium: 'Poids moyen', low: 'Poids faible' },
    summary: (on, total) =>
      `${f.number(on)} ${f.plural(on, { one: 'règle activée', other: 'règles activées' })} sur ${f.number(total)}.`,
    changed: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'diffère', other: 'diffèrent' })} du réglage d’origine.`,
    resetAll: 'Toutes les rétablir',
    group: (object, on, total) =>
      `${object} · ${f.number(on)} sur ${f.number(total)} ${f.plural(on, { one: 'activée', other: 'activées' })}`,
    noneTitle: 'Aucune règle ne correspond',
    none: 'Essayez un autre mot, ou effacez les filtres.',
    clear: 'Effacer les filtres',
    changedTag: 'Modifiée',
    offAtFirst: 'Désactivée d’origine, car tous les comptes n’en veulent pas.',
    example: (text) => `Par exemple : « ${text} »`,
    reset: 'Revenir au réglage d’origine',
    byDefault: (value) => `D’origine ${f.number(value)}.`,
    byDefaultWords: (words) => (words.length > 0 ? `D’origine : ${words.join(', ')}.` : 'D’origine aucun.'),
    separate: 'Séparez-les par des virgules.',
    number: 'Un nombre, zéro ou plus.',
    words: '100 entrées de 60 caractères au plus.',
  };
}
