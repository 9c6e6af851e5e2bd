import type { companyRuleWords as english } from '../en/company-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function companyRuleWords(f: Formats): ReturnType<typeof english> {
  return {
    'company-country-missing': {
      title: 'Pays manquant',
      why: 'Sans pays, l’entreprise n’entre dans aucun territoire et ses numéros ne peuvent être complétés.',
      fix: 'Ajoutez le pays du siège.',
    },
    'company-domain-missing': {
      title: 'Domaine manquant',
      why: 'Sans son domaine, HubSpot n’associe de lui-même aucun nouveau contact à cette entreprise.',
      fix: 'Ajoutez le domaine de son site ou de ses adresses e-mail.',
    },
    'company-duplicate-domain': {
      title: 'Doublon probable',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'autre entreprise semble être', other: 'autres entreprises semblent être' })} la même : contacts et transactions sont éparpillés.`,
      fix: 'Comparez ces fiches et fusionnez celles qui désignent la même entreprise.',
    },
    'company-industry-missing': {
      title: 'Secteur manquant',
      why: 'Sans secteur, l’entreprise est absente de toute comparaison sectorielle.',
      fix: 'Choisissez le secteur d’activité.',
    },
    'company-lifecycle-contradicts-deals': {
      title: 'Cycle de vie en retard sur les transactions',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)} : campagnes et rapports la comptent au mauvais endroit.`,
      fix: ({ implied }) => `Passez la phase du cycle de vie à « ${lifecycleLabel(implied)} ».`,
    },
    'company-name-missing': {
      title: 'Nom d’entreprise manquant',
      why: 'Sans nom, l’entreprise est difficile à retrouver et paraît vide sur chaque transaction.',
      fix: 'Ajoutez le nom.',
    },
    'company-no-contact': {
      title: 'Aucun contact',
      why: 'On ne connaît personne à qui écrire, et aucun e-mail ne compte pour cette entreprise.',
      fix: 'Associez les personnes avec qui vous échangez.',
    },
    'company-owner-deactivated': {
      title: 'Propriétaire désactivé',
      why: ({ owner }) =>
        `${owner} n’a plus d’utilisateur actif : personne ne suit cette entreprise dans son ensemble.`,
      fix: 'Choisissez un nouveau propriétaire.',
    },
    'company-owner-missing': {
      title: 'Aucun propriétaire',
      why: 'Personne ne suit cette entreprise dans son ensemble, et ses nouveaux contacts n’arrivent à personne.',
      fix: 'Choisissez un propriétaire.',
    },
    'company-private-domain': {
      title: 'Domaine d’une messagerie grand public',
      why: ({ domain }) =>
        `Avec ${domain} comme domaine, HubSpot associe à cette entreprise des inconnus qui ont une telle adresse.`,
      fix: 'Indiquez le domaine propre à l’entreprise, ou laissez le champ vide.',
    },
    'company-size-missing': {
      title: 'Effectif manquant',
      why: 'Sans effectif, l’entreprise est absente de toute comparaison par taille.',
      fix: 'Ajoutez le nombre de salariés ; une estimation suffit.',
    },
  };
}
