import type { funnelSaveWords as english } from '../en/funnel-save.ts';

export const funnelSaveWords: typeof english = {
  save: 'Guardar el mapa',
  saving: 'Guardando',
  discard: 'Descartar cambios',
  unsaved: 'Hay cambios sin guardar.',
  proposal: 'Al guardar se acuerda cada paso tal como se muestra, también los que no se abrieron.',
  unchanged: 'Todos los cambios están guardados.',
  saved: 'El mapa está guardado',
  savedText: 'Las tarjetas de los negocios usan desde ahora sus pruebas, acciones y plazos.',
  meanwhileTitle: 'Otra persona ha guardado antes',
  meanwhile:
    'Sus cambios se muestran aquí, con los de usted encima. Écheles un vistazo y guarde de nuevo; no se ha perdido nada.',
  notSaved: 'El mapa aún no está guardado',
  tooManySteps:
    'El mapa admite hasta 200 pasos. Archive en HubSpot los pipelines y las etapas que ya nadie usa y vuelva a abrir el mapa.',
};
