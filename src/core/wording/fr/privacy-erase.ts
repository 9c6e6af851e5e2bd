import type { eraseWords as english } from '../en/privacy-erase.ts';
import type { Formats } from '../formats.ts';

const types = { contact: 'contact', company: 'entreprise' } as const;

export function eraseWords(f: Formats): ReturnType<typeof english> {
  return {
    button: 'Effacer',
    ask: (name) => `Effacer ce qui est conservé de ${name} ?`,
    goes: 'Ce qui part, pour de bon',
    going: [
      'Ses signaux, avec citations, faits et expéditeur',
      'Les décomptes, états et listes masquées de la fiche',
      'Les tâches de l’application à son sujet, et sa part dans les chiffres et les revues',
    ],
    ofCompany: 'La même chose pour chaque contact de cette entreprise.',
    stays: 'Ce qui reste',
    staying: [
      'La fiche elle-même, ses e-mails et ce que des personnes ont écrit dans HubSpot : ils relèvent de votre compte',
      'Une marque masquée sur le contact : qu’il a été effacé et quand, pour que les e-mails antérieurs ne soient pas relus',
    ],
    undo: 'Il n’y a pas de retour en arrière.',
    confirm: 'Effacer pour de bon',
    cancel: 'Garder',
    erasing: 'Effacement en cours',
    erased: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'entrée effacée', other: 'entrées effacées' })} jusqu’ici.`,
    proving: 'Décompte de ce qui reste',
    proven: 'Effacé : il ne reste rien',
    provenText: (count) =>
      count === 0
        ? 'Il n’y avait plus rien à effacer. Chaque endroit a été compté de nouveau : tous sont à zéro.'
        : `${f.number(count)} ${f.plural(count, { one: 'entrée effacée', other: 'entrées effacées' })}. Chaque endroit a été compté de nouveau : tous sont à zéro.`,
    unproven: 'Effacé, mais quelque chose compte encore',
    unprovenText:
      'Une lecture en cours a pu ajouter quelque chose, ou HubSpot a un instant de retard. Comptez de nouveau dans une minute ; si cela demeure, effacez encore une fois.',
    notCounted: 'Effacé, pas encore compté',
    again: 'Effacer encore une fois',
    proof: 'Preuve à garder',
    proofHint: 'La fiche n’y figure que par son numéro.',
    lines: {
      title: 'Invisible Pipeline : preuve d’un effacement',
      record: (type, id) => `Fiche : ${types[type]} ${id}`,
      account: (id) => `Compte HubSpot : ${id}`,
      by: (user) => `Demandé par : ${user}`,
      before: 'Conservé auparavant',
      erasedAt: (at) => `Effacé à : ${at}`,
      entries: (count) => `Entrées effacées : ${f.number(count)}`,
      after: (at) => `Compté de nouveau à ${at}`,
      place: (place, count) => `${place} : ${f.number(count)}`,
    },
  };
}
