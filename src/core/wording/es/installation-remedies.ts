import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode } from '../check-facts.ts';

type Remedy = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'Vea «Permisos de la aplicación» más arriba y compruebe de nuevo.',
  'not-set-up': 'Use el botón de «Objeto para las señales».',
  'no-answer': 'Compruebe de nuevo dentro de un minuto.',
};

const connectMail =
  'Cada usuario conecta Gmail u Outlook en Configuración → General → Correo electrónico, con la extensión o el complemento para el correo que se escribe fuera de HubSpot.';

const logAllMails =
  'En Configuración → Gestión de datos → Objetos → Actividades, ponga las reglas de registro de correo electrónico de contacto en «Registrar todos los correos electrónicos»: así cuentan también los primeros correos, no solo las respuestas. Vale para los usuarios que han conectado su bandeja de entrada en Configuración → General → Correo electrónico.';

export function installationRemedies(): Remedy {
  const remedies: Record<InstallationCheck, Remedy> = {
    token: () =>
      'Abra Configuración → Integraciones → Aplicaciones conectadas. Si Invisible Pipeline no está, vuelva a instalarla; si está, desinstálela e instálela una vez.',
    scopes: ({ status }) =>
      status === 'unknown'
        ? 'Compare la lista de Configuración → Integraciones → Aplicaciones conectadas → Invisible Pipeline con la guía de instalación.'
        : 'Instale la aplicación de nuevo y acepte los permisos indicados. Un permiso que no se ofrece es de una suscripción que la cuenta no tiene.',
    properties: () => 'Use el botón: la aplicación las crea y no cambia nada de lo que hay.',
    'signal-object': () =>
      'Use el botón: la aplicación crea lo que falta. Los objetos personalizados requieren una suscripción Enterprise.',
    webhooks: ({ status }) =>
      status === 'unknown'
        ? 'Compruebe de nuevo cuando se haya registrado un correo de un contacto.'
        : 'No se pierde nada: una tarjeta lee lo nuevo cuando se abre. Para que el correo se lea según llega, genere la aplicación con webhooks (pasos 2 y 4 de la guía de instalación).',
    cards: () =>
      'Abra un contacto: si no hay ninguna tarjeta «Invisible Pipeline», vaya a Configuración → Objetos → Contactos → Personalización de registros, elija la vista y añádala a una pestaña y a la barra lateral. Después, lo mismo para los negocios.',
    'email-logging': ({ status }) =>
      status === 'unknown' ? 'Compruebe de nuevo cuando más contactos tengan propietario.' : connectMail,
    'incoming-mail': (result) => {
      switch (factCode(result, 'pattern')) {
        case 'none':
          return connectMail;
        case 'few':
          return 'Compruebe de nuevo cuando se hayan registrado más correos.';
        default:
          return logAllMails;
      }
    },
    'team-logging': ({ status }) =>
      status === 'unknown'
        ? 'Los equipos se definen en Configuración → Usuarios y equipos.'
        : `${connectMail} Un equipo que no escribe a compradores no necesita nada.`,
    schedule: () =>
      'Se ejecuta mientras se usan las tarjetas y esta página. Para una cuenta que pasa días sin abrirse, haga que un workflow programado llame a la aplicación (vea la guía de instalación).',
  };
  return (result) => unread[factCode(result, 'reason')] ?? remedies[result.id](result);
}
