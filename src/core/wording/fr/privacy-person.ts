import type { KeptPlace } from '#core/views/data-rights-view.ts';
import type { personWords as english } from '../en/privacy-person.ts';
import type { Formats } from '../formats.ts';

const places: Record<KeptPlace, string> = {
  signals: 'Signaux avec leurs phrases',
  summaries: 'Décomptes et états sur la fiche',
  ledgers: 'Listes masquées : e-mails lus, signature, questions',
  repairLogs: 'Modifications faites en un clic',
  tasks: 'Tâches de l’application',
  notes: 'Lignes de chiffres et décisions de revue',
};

export function personWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Ce qui est conservé d’une personne ou d’une entreprise',
    hint: 'Pour une demande d’accès ou d’effacement : trouvez la fiche, regardez, remettez le fichier, effacez.',
    type: 'Type de fiche',
    types: { contact: 'Une personne', company: 'Une entreprise' },
    query: 'Nom, e-mail ou identifiant de fiche',
    companyQuery: 'Nom, domaine ou identifiant de fiche',
    queryHint: 'À partir de deux lettres.',
    search: 'Chercher',
    searching: 'Recherche en cours',
    none: 'Personne ne répond à ces mots',
    noCompany: 'Aucune entreprise ne répond à ces mots',
    noneHint:
      'HubSpot trouve une fiche récente après quelques secondes. L’identifiant, à la fin de l’adresse d’une fiche, convient toujours.',
    many: (count) =>
      `Voici les ${f.number(count)} premières fiches. Davantage du nom ou de l’e-mail fera apparaître les autres.`,
    open: 'Voir ce qui est conservé',
    nameless: (id) => `Fiche ${id}`,
    gone: 'N’est plus dans HubSpot. Ce qui en reste ici peut encore être montré et effacé.',
    another: 'Chercher quelqu’un d’autre',
    counting: 'Décompte de ce qui est conservé',
    contactsLeft: (count) =>
      `Il reste ${f.number(count)} ${f.plural(count, { one: 'contact', other: 'contacts' })}.`,
    place: 'Où',
    entries: 'Entrées',
    count: (count) => f.number(count),
    places,
    nothing: 'Rien n’est conservé au sujet de cette fiche.',
    total: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'entrée conservée', other: 'entrées conservées' })}.`,
    readAt: (at) => `Lu dans HubSpot à ${at}.`,
    ofCompany: 'De l’entreprise et de tous ses contacts.',
    again: 'Compter de nouveau',
    export: 'Exporter',
    exporting: 'Tout est réuni en un fichier',
    parts: (count) => `${f.number(count)} ${f.plural(count, { one: 'partie', other: 'parties' })} jusqu’ici.`,
    exported: 'Le fichier est prêt',
    exportedHint:
      'Copiez-le dans un fichier texte de ce nom. Il explique ses propres parties et peut être remis tel quel.',
    fileName: 'Nom du fichier',
    file: 'Fichier (JSON)',
    size: (kilobytes) => `${f.number(kilobytes)} ko`,
  };
}
