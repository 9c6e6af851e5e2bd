import type { InstallWords } from './en.ts';

export function spanishInstall(): InstallWords {
  return {
    again: 'Conectar',
    reference: (id) => `Referencia para el servicio de asistencia: ${id}`,
    rights: {
      contacts: 'Los contactos y sus actividades',
      companies: 'Las empresas',
      deals: 'Los negocios y sus pipelines',
      owners: 'Los usuarios propietarios de registros',
      users: 'Quién es superadministrador, para poder cambiar la configuración',
      products: 'La biblioteca de productos, para los precios habituales',
      email: 'El texto de los correos registrados',
      timeline: 'Los eventos en la cronología de los contactos',
      fields: 'Las propiedades, para mostrar los resultados en listas e informes',
      other: 'Otros',
    },
    installed: {
      title: 'Invisible Pipeline está conectada',
      account: (portalId) => `Cuenta de HubSpot ${portalId}`,
      steps: [
        'La aplicación lee desde ahora los correos que HubSpot registra. Los primeros resultados aparecen unos minutos después del próximo mensaje.',
        'Añada las tarjetas una vez: en HubSpot, Configuración → Objetos → Contactos → Personalización de registros, y después lo mismo para los negocios.',
        'Elija lo que se lee y lo que no en Configuración → Integraciones → Aplicaciones conectadas → Invisible Pipeline.',
      ],
      withoutOptional: 'La cuenta no concedió lo siguiente. La aplicación funciona sin ello:',
      open: 'Abrir HubSpot',
    },
    missing: {
      title: 'Faltan algunos permisos',
      text: 'HubSpot conectó la aplicación sin estos permisos. No puede funcionar sin ellos, así que no se ha configurado nada:',
      steps: [
        'Conéctela de nuevo como superadministrador, o con un usuario que tenga estos permisos en HubSpot.',
        'Acepte todos los permisos que HubSpot enumera. Un permiso que no se ofrece pertenece a una suscripción que la cuenta no tiene.',
      ],
    },
    declined: {
      title: 'Sin conectar',
      text: 'La aplicación no recibió acceso y nada ha cambiado en la cuenta. Puede conectarla cuando quiera.',
    },
    expired: {
      title: 'Este enlace ya no es válido',
      text: 'Por seguridad, la conexión se hace una sola vez, en diez minutos y en un mismo navegador. Si la aplicación ya está conectada, no hay nada que hacer. Si no, empiece de nuevo aquí.',
    },
    unreachable: {
      title: 'HubSpot no responde en este momento',
      text: 'No se ha configurado nada. Inténtelo de nuevo en unos minutos.',
    },
    failed: {
      title: 'La conexión no se completó',
      text: 'No se ha configurado nada. Empiece de nuevo; si vuelve a ocurrir, envíe la referencia de abajo al servicio de asistencia.',
    },
    busy: {
      title: 'Muchas personas se están conectando en este momento',
      text: 'Inténtelo de nuevo en un minuto.',
    },
  };
}
