import type { funnelDocumentWords as english } from '../en/funnel-document.ts';
import { lowerFirst, type Formats } from '../formats.ts';

export function funnelDocumentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Du premier contact à la croissance',
    subtitle: 'Qui fait quoi, sur quelle preuve et dans quel délai',
    asOf: (at, account) => `${f.date(at)} · Compte HubSpot ${account}`,
    isProposal: 'Une proposition : personne ne l’a encore validée.',
    hasUnsaved: 'Avec des modifications pas encore enregistrées.',
    language: 'Langue du document',
    copy: 'Copier en texte',
    copied: 'Copié. Collez-le dans un document, une page ou un message.',
    notCopied:
      'Votre navigateur n’a pas permis la copie. Sélectionnez le texte ci-dessous et copiez-le à la main.',
    printHint:
      'Pour l’imprimer ou l’enregistrer en PDF, utilisez la commande d’impression de votre navigateur.',
    who: 'Qui',
    proof: 'Preuve',
    delay: 'Délai',
    action: 'Prochaine action',
    material: 'Support',
    figures: 'En réalité',
    notAgreed: 'à convenir',
    handovers: 'Passages de relais',
    handover: (from, to, step, what) => `${from} → ${to}, après « ${step} » : ${what}`,
    openPoints: 'Points ouverts',
    noOpenPoints: 'Aucun : chaque étape est claire.',
    openPoint: (step, title) => `${step} : ${lowerFirst(title)}`,
    noStep: 'Pas encore d’étape ici.',
  };
}
