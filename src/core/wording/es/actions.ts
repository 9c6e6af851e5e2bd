import type { actionWords as english } from '../en/actions.ts';
import type { Formats } from '../formats.ts';

export function actionWords(f: Formats): ReturnType<typeof english> {
  return {
    createDeal: 'Crear negocio',
    createAnotherDeal: 'Crear otro negocio',
    attach: 'Asociar a un negocio',
    belongsHere: 'Es de este negocio',
    snooze: 'Posponer',
    dismiss: 'No es una señal',
    more: 'Más',
    openDeal: 'Abrir negocio',
    undo: 'Deshacer',
    reopen: 'Reabrir',
    cancel: 'Cancelar',
    retry: 'Reintentar',
    reload: 'Recargar',
    setUp: 'Configurar',
    readOn: 'Seguir leyendo',
    dismissReasons: {
      'not-buying': 'No van a comprar',
      'already-handled': 'Ya se lleva por otra vía',
      'wrong-person': 'No es la persona adecuada',
      misread: 'La frase quiere decir otra cosa',
      other: 'Otro motivo',
    },
    done: {
      created: (dealName) => `Negocio creado: ${dealName}`,
      attached: (dealName) => (dealName ? `Asociada a ${dealName}` : 'Asociada al negocio'),
      dismissed: 'Anotado. Esta señal no volverá a aparecer.',
      snoozed: (until) => `Pospuesta hasta el ${f.date(until)}`,
      reopened: 'La señal vuelve a estar abierta. Si se creó un negocio, se queda como está.',
    },
  };
}
