import type { guideWords as english } from '../en/guide.ts';
import type { Formats } from '../formats.ts';
import { guideHowWords } from './guide-how.ts';
import { opportunityWords, otherKindWords } from './guide-kinds.ts';

export function guideWords(f: Formats): ReturnType<typeof english> {
  return {
    parts: { how: 'Fonctionnement', signals: 'Signaux', rules: 'Règles', figures: 'Chiffres' },
    search: 'Chercher dans le guide',
    searchHint: 'Un signal, une règle, un chiffre, ou un mot de son explication',
    found: (count) => `${f.number(count)} ${f.plural(count, { one: 'explication', other: 'explications' })}`,
    nothing: 'Rien n’explique ces mots',
    nothingHint: 'Essayez un mot plus court, ou parcourez les parties du guide.',
    clear: 'Effacer la recherche',
    how: guideHowWords,
    signals: {
      intro: 'Un signal est une phrase d’un client. Un e-mail peut en contenir plusieurs.',
      example: 'Par exemple',
      quoted: (sentence) => `« ${sentence} »`,
      counts: 'Compte',
      not: 'Ne compte pas',
      then: 'Ce qui se passe ensuite',
      helps: 'Ce qui aide maintenant',
      groups: {
        opportunity: {
          title: 'Opportunités',
          then: 'Le signal apparaît sur la carte du contact comme opportunité non enregistrée, sauf si une transaction ouverte le couvre. Les moins sûrs y attendent une vérification. Si personne ne décide à temps, un responsable reçoit une tâche.',
        },
        qualifier: {
          title: 'Bon à savoir',
          then: 'Le signal apparaît à côté d’une opportunité, et comme preuve sur la carte de la transaction. Seul, il ne déclenche rien.',
        },
        risk: {
          title: 'Avertissements',
          then: 'Le signal apparaît sur les cartes comme avertissement. Un client qui pourrait partir figure sous « Clients à risque » ; un achat en attente met la transaction en pause jusqu’à la date donnée.',
        },
      },
    },
    kinds: { ...opportunityWords, ...otherKindWords },
    rules: {
      intro:
        'Une règle examine une fiche et dit ce qui manque ou se contredit. Rien n’est écrit sans un clic, et chaque règle se règle dans les réglages.',
      subjects: { deal: 'Transactions', contact: 'Contacts', company: 'Entreprises' },
      why: 'Pourquoi c’est important',
      whyExample: 'Pourquoi c’est important, par exemple',
      fix: 'Comment y remédier',
      weight: 'Poids',
      severities: { high: 'Fort', medium: 'Moyen', low: 'Faible' },
      optional: 'Désactivée tant que personne ne l’active dans les réglages.',
    },
    figures: {
      intro:
        'Sur chaque page, un chiffre se déplie jusqu’à sa formule, avec vos propres nombres, et jusqu’aux fiches qui le composent. Quand il y a trop peu pour conclure, il le dit.',
      formula: 'Formule',
    },
  };
}
