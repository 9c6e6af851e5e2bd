import type { DocumentField, DocumentId } from '#core/views/documents-view.ts';
import type { documentWords as english } from '../en/privacy-documents.ts';
import type { Formats } from '../formats.ts';

const names: Record<DocumentId, string> = {
  'employee-notice': 'Information des salariés',
  'employer-checklist': 'Liste de l’employeur, avant cette information',
  'data-protection-summary': 'Fiche de protection des données',
};

const about: Record<DocumentId, string> = {
  'employee-notice':
    'Ce que l’application lit, conserve et montre, expliqué à ceux dont les e-mails sont lus. À envoyer avant la lecture du premier e-mail.',
  'employer-checklist': 'Ce qui se règle d’abord, du CSE aux droits d’accès. Elle reste chez vous.',
  'data-protection-summary':
    'Registre, droits des personnes, mise en balance et analyse d’impact, pour le délégué à la protection des données et le CSE.',
};

const fields: Record<DocumentField, string> = {
  company: 'Société',
  address: 'Forme juridique et adresse',
  place: 'Lieu',
  noticeDate: 'Date du document',
  startDate: 'Premier jour d’utilisation',
  councilDate: 'CSE consulté le',
  contact: 'Contact pour les questions, avec e-mail',
  officer: 'Délégué à la protection des données, avec e-mail',
  pageUsers: 'Qui peut ouvrir la page de l’application',
  region: 'Région d’hébergement du compte HubSpot',
  deadlineHours: 'Heures ouvrées avant de prévenir un responsable',
  retentionMonths: 'Durée de conservation des phrases, en mois',
};

export function documentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Documents à envoyer',
    hint: 'Rédigés pour le droit français et le RGPD, d’après ce que l’application fait réellement. Des modèles, non un avis juridique : faites-les relire.',
    document: 'Document',
    names,
    about,
    language: 'Langue du document',
    languages: { en: 'Anglais', fr: 'Français' },
    open: 'Préparer le document',
    loading: 'Préparation du document',
    fields,
    fieldsHint: 'Ce que vous saisissez apparaît aussitôt dans le texte, sans être conservé.',
    text: 'Texte',
    openPlaces: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'endroit', other: 'endroits' })} entre [crochets] à revoir`,
    openPlacesHint: 'Complétez-les ou rayez-les là d’où vous enverrez le texte.',
    complete: 'Chaque endroit est complété',
  };
}
