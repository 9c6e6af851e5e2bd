import type { funnelDefaultWords as english } from '../en/funnel-defaults.ts';

export const funnelDefaultWords: typeof english = {
  discovery: {
    action: 'Répondre à la prise de contact, avec une question sur la situation',
    material: 'Une page qui répond à la question de départ.',
  },
  consideration: {
    action: 'Vérifier s’il y a un besoin, et le transmettre avec une phrase qui le dit',
    material: 'Trois questions, et l’exemple d’une entreprise comparable.',
  },
  evaluation: {
    action: 'Montrer leur propre cas, et fixer la prochaine date avant de se quitter',
    material: 'Une démonstration avec leurs chiffres, et un client à appeler.',
  },
  decision: {
    action: 'Convenir du chemin vers la signature, avec un nom et une date par étape',
    material: 'Un plan d’une page : signature, relectures, démarrage.',
  },
  onboarding: {
    action: 'Présenter la personne qui prend le relais, et dater le premier résultat',
    material: 'Pourquoi ils ont acheté, dans leurs mots, et ce qui a été promis.',
  },
  adoption: {
    action: 'Parcourir les résultats avec le signataire, et demander ce qui vient ensuite',
    material: 'Le chiffre qui devait changer, avant et maintenant.',
  },
};
