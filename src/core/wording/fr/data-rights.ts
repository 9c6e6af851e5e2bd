import type { dataRightsWords as english } from '../en/data-rights.ts';

export const dataRightsWords: typeof english = {
  file: {
    title: 'Ce que conserve Invisible Pipeline au sujet de cette fiche',
    how: 'Un fichier long vient en plusieurs parties, et isLastPart marque la dernière. Les noms des propriétés sont ceux de HubSpot. Les heures sont en UTC ; les longs nombres sont des millisecondes depuis 1970. Une partie absente ne contient rien.',
    sections: {
      contacts:
        'Les propriétés que l’application tient sur un contact : nombre et valeur des signaux ouverts, alertes sur les données, identifiants des e-mails lus, ce qu’énonce la signature la plus récente, heures des questions et des réponses, modifications faites en un clic.',
      companies: 'La même chose pour l’entreprise elle-même.',
      signals:
        'Les phrases d’e-mails qui montrent une intention d’achat : la citation, l’expéditeur, les faits énoncés, ce que cela peut valoir et selon quelle formule, le degré de certitude du programme et ce que quelqu’un a décidé.',
      tasks: 'Les tâches de HubSpot créées par l’application : clé, objet, notes et état.',
      changesOnDeals:
        'Les modifications faites en un clic sur une transaction d’après ce que disait un e-mail.',
      reviewDecisions:
        'Ce qu’une revue hebdomadaire a décidé des transactions du contact : décision et heure, sans nom.',
      figures:
        'Les lignes dont sont calculés les chiffres de la page du pipeline : identifiants, montants et dates.',
    },
    notHere:
      'Absents de ce fichier : les e-mails eux-mêmes et ce que des personnes ont écrit dans les champs de HubSpot. Ils relèvent du compte, et non de l’application.',
  },
};
