import type { settingsAccessWords as english } from '../en/settings-access.ts';
import type { Formats } from '../formats.ts';

const pageForAdmins =
  'Solo los administradores de la aplicación ven las cifras y listas de la página, porque muestran muchos registros a la vez.';

export function settingsAccessWords(f: Formats): ReturnType<typeof english> {
  return {
    loading: 'Leyendo quién puede hacer qué',
    admins: {
      title: 'Administradores de la aplicación',
      hint: 'Cambian los ajustes, inician el análisis de correos anteriores, exportan y borran lo que se guarda de una persona, y ven todos los registros.',
      always: 'Administradores en todo caso',
      installer: 'conectó la aplicación',
      superAdmin: 'superadministrador en HubSpot',
      user: (id) => `Usuario ${id}`,
      noInstaller:
        'HubSpot no ha indicado quién conectó la aplicación. Quien la conecte de nuevo será administrador.',
      superAdminsUnknown:
        'Esta cuenta no permite que la aplicación sepa quiénes son sus superadministradores. Aquí solo cuentan como administradores si se eligen abajo. Para cambiarlo, conecte de nuevo la aplicación y acepte el permiso opcional sobre usuarios.',
      stays:
        'Quien conectó la aplicación sigue siendo administrador, se elija aquí lo que se elija: nadie puede dejar fuera a todos. Si esa persona se marcha, un superadministrador conecta de nuevo la aplicación y ocupa su lugar.',
      named: 'También administradores',
      namedHint: 'Usuarios activos de esta cuenta.',
      nobody: 'Nadie más',
      tooMany: (most) => `Como máximo ${f.number(most)} personas.`,
      leavingTitle: 'Se está quitando de la lista',
      leaving: 'Después de guardar, solo otro administrador podrá volver a incluirle.',
    },
    records: {
      title: 'Quién ve las señales de un registro',
      hint: 'La aplicación no puede leer los permisos de HubSpot sobre cada registro. Por eso se decide aquí, para toda la cuenta.',
      label: 'Las señales se muestran',
      choices: {
        everybody: 'A todos',
        team: 'Al propietario y a su equipo',
        owner: 'Solo al propietario',
      },
      cards: 'Tarjetas',
      onCards: {
        everybody: 'Quien puede abrir un registro en HubSpot ve sus señales.',
        team: 'El propietario del registro, las personas de sus equipos y los administradores de la aplicación. Un registro sin propietario activo: solo los administradores.',
        owner:
          'El propietario del registro y los administradores de la aplicación. Un registro sin propietario activo: solo los administradores.',
      },
      page: 'Página de la aplicación',
      onPage: {
        everybody: 'Todos pueden abrir la página, con sus cifras y listas de registros.',
        team: pageForAdmins,
        owner: pageForAdmins,
      },
      lists: 'Listas de HubSpot',
      onLists:
        'Las listas, vistas e informes que usan las propiedades de la aplicación siguen los permisos de HubSpot, se elija aquí lo que se elija.',
    },
  };
}
