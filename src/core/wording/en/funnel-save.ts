/** Saving the map, and what came of it. */
export const funnelSaveWords = {
  save: 'Save the map',
  saving: 'Saving',
  discard: 'Discard changes',
  unsaved: 'Changes are not saved yet.',
  proposal: 'Saving agrees on every step as shown, also those that were not opened.',
  unchanged: 'All changes are saved.',
  saved: 'The map is saved',
  savedText: 'Deal cards use its proofs, actions and delays from now on.',
  meanwhileTitle: 'Somebody else saved first',
  meanwhile:
    'Their changes are shown here, with yours on top. Have a look, then save again; nothing was lost.',
  notSaved: 'The map is not saved yet',
  tooManySteps:
    'Maps of up to 200 steps can be kept. Archive pipelines and stages in HubSpot that nobody uses any more, then open the map again.',
};
