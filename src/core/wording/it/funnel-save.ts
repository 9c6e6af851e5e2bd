import type { funnelSaveWords as english } from '../en/funnel-save.ts';

export const funnelSaveWords: typeof english = {
  save: 'Salva la mappa',
  saving: 'Salvataggio',
  discard: 'Scarta le modifiche',
  unsaved: 'Ci sono modifiche non ancora salvate.',
  proposal: 'Salvando si approva ogni passo come mostrato, anche quelli non aperti.',
  unchanged: 'Tutte le modifiche sono salvate.',
  saved: 'La mappa è salvata',
  savedText: 'Da ora le schede delle trattative usano le sue prove, azioni e termini.',
  meanwhileTitle: 'Qualcun altro ha salvato prima',
  meanwhile:
    'Qui si vedono le modifiche dell’altra persona, con le vostre in aggiunta. Dare un’occhiata e salvare di nuovo; non si è perso nulla.',
  notSaved: 'La mappa non è ancora salvata',
  tooManySteps:
    'La mappa contiene fino a 200 passi. Archiviare in HubSpot le pipeline e le fasi che nessuno usa più, poi riaprire la mappa.',
};
