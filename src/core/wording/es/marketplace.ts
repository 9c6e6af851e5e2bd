import type { MarketplaceFailures, MarketplaceRemedies } from '../marketplace-words.ts';

export const marketplaceFailures: MarketplaceFailures = {
  'not-set-up': {
    title: 'Queda un paso',
    remedy:
      'La aplicación necesita unas propiedades propias en esta cuenta. Tarda unos segundos, una sola vez.',
  },
  'not-allowed': {
    title: 'Esto corresponde a los administradores de la aplicación',
    remedy:
      'Solo pueden hacerlo quien instaló la aplicación, los superadministradores de HubSpot y las personas que ellos han designado. Pídaselo a una de ellas. No se ha cambiado nada.',
  },
};

export const marketplaceRemedies: MarketplaceRemedies = {
  notSetUp: 'Use el botón de «Propiedades de la aplicación».',
  webhooks:
    'No se pierde nada: una tarjeta lee lo nuevo cuando se abre, y cada cuarto de hora la aplicación busca los correos de los que no recibió aviso. Si mañana sigue igual, escriba al soporte que figura en la página de la aplicación en el marketplace.',
  schedule:
    'Se ejecuta por sí solo, se abra o no la aplicación. Si mañana sigue igual, escriba al soporte que figura en la página de la aplicación en el marketplace.',
};

export const marketplaceAccess =
  'Quien puede abrir un registro en HubSpot ve su tarjeta, salvo que un administrador de la aplicación lo haya limitado al propietario o a su equipo. Las cifras llegan hasta el equipo, y los equipos de menos de tres personas activas no tienen cifras propias. No hay clasificaciones de personas. Las frases que prueban una señal, y quién las escribió, se guardan cifradas en el servidor de la aplicación; los correos enteros, nunca. Ningún modelo de lenguaje las lee.';

export const marketplaceRetention = 'La aplicación lo hace sola una vez al día.';
