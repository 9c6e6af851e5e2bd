import type { funnelSaveWords as english } from '../en/funnel-save.ts';

export const funnelSaveWords: typeof english = {
  save: 'Enregistrer le tunnel',
  saving: 'Enregistrement en cours',
  discard: 'Abandonner les modifications',
  unsaved: 'Des modifications ne sont pas encore enregistrées.',
  proposal: 'Enregistrer vaut accord sur chaque étape affichée, même sans l’avoir ouverte.',
  unchanged: 'Toutes les modifications sont enregistrées.',
  saved: 'Le tunnel est enregistré',
  savedText: 'Les cartes des transactions suivent désormais ses preuves, ses actions et ses délais.',
  meanwhileTitle: 'Une autre personne a enregistré avant vous',
  meanwhile:
    'Ses modifications s’affichent ici, avec les vôtres par-dessus. Relisez, puis enregistrez à nouveau ; rien n’est perdu.',
  notSaved: 'Le tunnel n’est pas encore enregistré',
  tooManySteps:
    'Un tunnel peut compter jusqu’à 200 étapes. Archivez dans HubSpot les pipelines et les étapes dont plus personne ne se sert, puis rouvrez le tunnel.',
};
