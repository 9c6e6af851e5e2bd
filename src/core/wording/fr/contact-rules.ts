import type { contactRuleWords as english } from '../en/contact-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function contactRuleWords(f: Formats): ReturnType<typeof english> {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'jour', other: 'jours' })}`;
  return {
    'contact-company-from-email': {
      title: 'Autre entreprise dans la signature',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La signature indique ${stated}, alors que le contact n’est rattaché à aucune entreprise.`
          : `La signature indique ${stated} et la fiche ${recorded} : transactions et rapports se trouvent peut-être chez la mauvaise entreprise.`,
      fix: ({ stated }) =>
        `Vérifiez si le contact travaille désormais chez ${stated}, puis associez cette entreprise.`,
    },
    'contact-company-missing': {
      title: 'Aucune entreprise associée',
      why: ({ named }) =>
        named === ''
          ? 'Sans entreprise, les e-mails et les transactions de ce contact ne comptent pour aucun compte.'
          : `${named} figure sur la fiche sans être associée : e-mails et transactions ne comptent pour aucun compte.`,
      fix: ({ named }) =>
        named === ''
          ? 'Associez l’entreprise du contact.'
          : `Associez ${named}, ou créez cette entreprise en une étape.`,
    },
    'contact-duplicate': {
      title: 'Doublon probable',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'autre contact semble être', other: 'autres contacts semblent être' })} la même personne : l’historique est éparpillé et l’on risque de lui écrire deux fois.`,
      fix: 'Comparez ces fiches et fusionnez celles qui désignent la même personne.',
    },
    'contact-email-bounced': {
      title: 'Les e-mails n’arrivent pas',
      why: ({ address }) =>
        `Les e-mails envoyés à ${address} reviennent : rien de ce que vous écrivez n’est lu.`,
      fix: 'Cherchez la nouvelle adresse, ou la personne qui a repris ce poste.',
    },
    'contact-email-missing': {
      title: 'Adresse e-mail manquante',
      why: 'Sans adresse, aucun e-mail avec ce contact n’est enregistré et aucun signal n’est trouvé.',
      fix: 'Ajoutez l’adresse professionnelle.',
    },
    'contact-job-title-from-email': {
      title: 'Fonction indiquée dans un e-mail',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La signature indique « ${stated} » ; la fiche ne dit pas qui est cette personne.`
          : `La signature indique « ${stated} », la fiche « ${recorded} » : le rôle dans la décision a peut-être changé.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Reprenez la fonction en un clic.'
          : 'Mettez la fonction à jour si le poste a changé.',
    },
    'contact-job-title-missing': {
      title: 'Fonction manquante',
      why: 'Sans fonction, on ne sait pas si cette personne décide, signe ou conseille.',
      fix: 'Ajoutez la fonction d’après son profil, ou posez la question lors du prochain échange.',
    },
    'contact-lifecycle-contradicts-deals': {
      title: 'Cycle de vie en retard sur les transactions',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)} : campagnes et rapports ne voient pas cette personne comme elle est.`,
      fix: ({ implied }) => `Passez la phase du cycle de vie à « ${lifecycleLabel(implied)} ».`,
    },
    'contact-name-in-capitals': {
      title: 'Nom tout en majuscules ou en minuscules',
      why: ({ shown }) => `« ${shown} » s’affiche ainsi dans chaque modèle qui salue par le nom.`,
      fix: ({ proposed }) => `Écrivez ${proposed}.`,
    },
    'contact-name-missing': {
      title: 'Nom incomplet',
      why: ({ missing }) =>
        missing === 'both'
          ? 'Sans nom, ce contact passe inaperçu dans les listes et les modèles ne saluent personne.'
          : missing === 'first'
            ? 'Sans prénom, les modèles ne saluent personne.'
            : 'Sans nom de famille, ce contact est difficile à retrouver et à distinguer.',
      fix: ({ missing }) =>
        missing === 'both'
          ? 'Ajoutez le prénom et le nom.'
          : missing === 'first'
            ? 'Ajoutez le prénom.'
            : 'Ajoutez le nom de famille.',
    },
    'contact-name-swapped': {
      title: 'Prénom et nom inversés',
      why: 'Les modèles saluent cette personne par son nom de famille.',
      fix: ({ first, last }) => `Indiquez ${first} comme prénom et ${last} comme nom.`,
    },
    'contact-owner-deactivated': {
      title: 'Propriétaire désactivé',
      why: ({ owner }) =>
        `${owner} n’a plus d’utilisateur actif : personne n’est averti des e-mails ni des tâches de ce contact.`,
      fix: 'Choisissez un nouveau propriétaire.',
    },
    'contact-owner-missing': {
      title: 'Aucun propriétaire',
      why: 'Personne n’est averti des e-mails de ce contact, et ses tâches n’arrivent à personne.',
      fix: 'Choisissez un propriétaire.',
    },
    'contact-phone-from-email': {
      title: 'Numéro indiqué dans un e-mail',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La signature donne le ${stated}, absent de la fiche.`
          : `La signature donne le ${stated}, la fiche le ${recorded} : un appel n’aboutira peut-être plus.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Reprenez le numéro en un clic.'
          : 'Mettez le numéro à jour si l’ancien n’est plus utilisé.',
    },
    'contact-phone-missing': {
      title: 'Numéro de téléphone manquant',
      why: 'Quand les e-mails restent sans réponse, il n’y a pas d’autre moyen de joindre cette personne.',
      fix: 'Ajoutez une ligne directe ou un portable.',
    },
    'contact-phone-not-dialable': {
      title: 'Numéro impossible à composer',
      why: ({ phone }) =>
        `« ${phone} » est incomplet ou son pays est inconnu : l’appel depuis HubSpot n’aboutit pas.`,
      fix: 'Écrivez-le avec l’indicatif du pays, par exemple +33 1 40 50 60 70.',
    },
    'contact-private-domain': {
      title: 'Adresse e-mail personnelle',
      why: ({ domain }) =>
        `Une adresse chez ${domain} n’est rattachée à aucune entreprise et se perd si la personne change d’employeur.`,
      fix: 'Demandez l’adresse professionnelle ; pour un indépendant, tout va bien ainsi.',
    },
    'contact-silent-with-open-deal': {
      title: 'Plus d’échange alors qu’une transaction est ouverte',
      why: ({ days: count, isContacted }) =>
        isContacted === 1
          ? `Le dernier échange remonte à ${days(count)}, et une transaction avec ce contact est ouverte.`
          : `Aucun échange depuis la création du contact il y a ${days(count)}, et une transaction est ouverte.`,
      fix: 'Écrivez ou appelez, ou notez quand ce contact souhaite avoir de vos nouvelles.',
    },
  };
}
