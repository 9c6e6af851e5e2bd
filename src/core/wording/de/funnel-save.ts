import type { funnelSaveWords as english } from '../en/funnel-save.ts';

export const funnelSaveWords: typeof english = {
  save: 'Übersicht speichern',
  saving: 'Wird gespeichert',
  discard: 'Änderungen verwerfen',
  unsaved: 'Änderungen sind noch nicht gespeichert.',
  proposal: 'Mit dem Speichern gilt jeder Schritt wie gezeigt, auch die nicht geöffneten.',
  unchanged: 'Alle Änderungen sind gespeichert.',
  saved: 'Die Funnel-Übersicht ist gespeichert',
  savedText: 'Deal-Karten verwenden ab jetzt ihre Belege, Aktionen und Fristen.',
  meanwhileTitle: 'Jemand anderes hat zuerst gespeichert',
  meanwhile:
    'Diese Änderungen sehen Sie hier, Ihre eigenen liegen obenauf. Sehen Sie kurz nach und speichern Sie erneut; es ging nichts verloren.',
  notSaved: 'Die Funnel-Übersicht ist noch nicht gespeichert',
  tooManySteps:
    'Die Übersicht fasst bis zu 200 Schritte. Archivieren Sie in HubSpot Pipelines und Phasen, die niemand mehr nutzt, und öffnen Sie die Übersicht dann erneut.',
};
