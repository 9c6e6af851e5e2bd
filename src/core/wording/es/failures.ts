import type { failures as english } from '../en/failures.ts';

export const failures: typeof english = {
  'bad-request': {
    title: 'HubSpot no ha podido leer esta solicitud',
    remedy: 'Recargue la página y vuelva a intentarlo. Si se repite, avise a su administrador de HubSpot.',
  },
  'not-set-up': {
    title: 'Queda un paso',
    remedy:
      'La aplicación necesita sus propiedades y su objeto de señales en esta cuenta. Tarda unos segundos, una sola vez.',
  },
  'record-not-found': {
    title: 'Este registro ya no existe',
    remedy: 'Puede que se haya fusionado o eliminado. Ábralo de nuevo desde la lista.',
  },
  'missing-scope': {
    title: 'La aplicación aún no tiene permiso para leer esto',
    remedy:
      'Pida a su administrador de HubSpot que vuelva a instalar la aplicación y acepte los permisos indicados.',
  },
  validation: {
    title: 'HubSpot no ha aceptado estos valores',
    remedy: 'Ajuste los valores y envíelos de nuevo. No se ha guardado nada.',
  },
  'rate-limited': {
    title: 'HubSpot tiene mucha actividad ahora',
    remedy: 'Han llegado muchas solicitudes a la vez. Vuelva a intentarlo en unos segundos.',
  },
  'changed-meanwhile': {
    title: 'Alguien se ha adelantado',
    remedy: 'Esta señal ha cambiado entretanto. Recárguela para ver cómo está.',
  },
  'too-long': {
    title: 'Es más de lo que la aplicación puede guardar',
    remedy:
      'Todos los ajustes juntos caben en 60.000 caracteres. Acorte los textos más largos y guarde de nuevo. No se ha cambiado nada.',
  },
  'not-allowed': {
    title: 'Hace falta el código de acceso',
    remedy:
      'Introduzca el código de acceso de los ajustes y vuelva a intentarlo. Lo tiene quien instaló la aplicación. No se ha cambiado nada.',
  },
  timeout: {
    title: 'HubSpot ha tardado demasiado en responder',
    remedy: 'Vuelva a intentarlo. Nada se hace dos veces.',
  },
  unavailable: {
    title: 'Ahora no se puede conectar con HubSpot',
    remedy: 'Compruebe la conexión y vuelva a intentarlo. No se ha perdido nada.',
  },
  internal: {
    title: 'Algo ha fallado por nuestra parte',
    remedy: 'Vuelva a intentarlo. Si se repite, avise a su administrador de HubSpot.',
  },
};
