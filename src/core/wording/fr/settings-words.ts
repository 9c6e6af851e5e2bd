import type { settingsWordsWords as english } from '../en/settings-words.ts';
import type { Formats } from '../formats.ts';

export function settingsWordsWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Vos mots',
    intro:
      'Le nom de vos offres, de vos modules et de vos concurrents. L’application sait alors que « nous pourrions passer à Growth » parle d’une offre. Majuscules et accents sont sans importance.',
    lists: {
      plans: {
        label: 'Offres',
        hint: 'Les niveaux de vos tarifs : Starter, Growth, Enterprise.',
        placeholder: 'Growth',
      },
      modules: {
        label: 'Modules et produits',
        hint: 'Ce qui s’achète en plus.',
        placeholder: 'Paie',
      },
      priceUnits: {
        label: 'Ce que vous comptez',
        hint: 'Ce par quoi un prix se multiplie : utilisateurs, sites, bulletins.',
        placeholder: 'bulletin',
      },
      competitors: {
        label: 'Concurrents',
        hint: 'Les noms que les acheteurs leur donnent, même abrégés.',
        placeholder: 'Rivalsoft',
      },
    },
    needs: 'Un mot compte de 1 à 60 caractères.',
    proposals: {
      title: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'mot trouvé', other: 'mots trouvés' })} dans vos produits et transactions`,
      hint: 'Tirés de votre catalogue, des noms de transactions fermées et des raisons de perte. Rien n’est repris sans vous.',
      as: {
        plans: 'comme offre',
        modules: 'comme module',
        priceUnits: 'comme unité comptée',
        competitors: 'comme concurrent',
      },
      sources: {
        product: (count) =>
          `dans ${f.number(count)} ${f.plural(count, { one: 'produit', other: 'produits' })}`,
        'deal-name': (count) =>
          `dans ${f.number(count)} ${f.plural(count, { one: 'nom de transaction', other: 'noms de transactions' })}`,
        'lost-reason': (count) =>
          `dans ${f.number(count)} ${f.plural(count, { one: 'raison de perte', other: 'raisons de perte' })}`,
      },
      accept: 'Ajouter',
      acceptAll: (count) => `Tout ajouter (${f.number(count)})`,
      dismiss: 'Pas maintenant',
      dismissed: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'proposition mise', other: 'propositions mises' })} de côté jusqu’à votre retour.`,
      showAgain: 'Afficher à nouveau',
      showMore: (count) => `En afficher ${f.number(count)} de plus`,
      noneTitle: 'Rien à proposer',
      none: 'Vos produits et transactions ne citent aucun mot qui manque à vos listes.',
      full: 'L’une des listes est pleine : tous les mots n’ont pas pu être ajoutés.',
    },
  };
}
