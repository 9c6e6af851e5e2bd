import type { settingsReadingWords as english } from '../en/settings-reading.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

const lists: Words['lists'] = {
  ourDomains: {
    label: 'Nuestros dominios',
    hint: 'La parte de sus direcciones que va después de la @.',
    placeholder: 'nuestra-empresa.com',
    needs: 'Un dominio es como empresa.com.',
  },
  excludedDomains: {
    label: 'Dominios excluidos',
    hint: 'Un dominio vale también para sus subdominios: sus abogados, su banco, su comité de empresa.',
    placeholder: 'bufete.com',
    needs: 'Un dominio es como empresa.com.',
  },
  excludedAddresses: {
    label: 'Personas excluidas',
    hint: 'El correo de estas direcciones o hacia ellas.',
    placeholder: 'nombre@empresa.com',
    needs: 'Una dirección es como nombre@empresa.com.',
  },
  excludedMailboxes: {
    label: 'Buzones nuestros excluidos',
    hint: 'Compañeros cuyo correo no se toca en absoluto, como recursos humanos.',
    placeholder: 'rrhh@nuestra-empresa.com',
    needs: 'Una dirección es como nombre@empresa.com.',
  },
  privateMarkers: {
    label: 'Palabras del asunto que marcan un correo como privado',
    hint: 'Mayúsculas y tildes dan igual. Diga a sus compañeros qué palabras sirven.',
    placeholder: '[privado]',
    needs: 'Una marca tiene de 3 a 40 caracteres.',
  },
};

export function settingsReadingWords(f: Formats): Words {
  return {
    title: 'Qué se lee',
    intro:
      'La aplicación lee lo que los compradores escriben en los correos que HubSpot registra. De un correo guarda la frase que prueba una señal y las cifras que contiene, nunca el correo.',
    ours: {
      title: 'Quiénes son ustedes',
      hint: 'Lo que llega de estos dominios es suyo: el correo de sus compañeros nunca cuenta como el de un comprador.',
    },
    excluded: {
      title: 'Qué no se toca',
      hint: 'Excluido significa: nunca se lee más allá del encabezado, que es remitente, destinatarios, asunto y fecha.',
      cost: 'Con algo excluido, primero se leen los encabezados. Supone una llamada a la API más por cada 100 correos.',
      everything: (domain) =>
        `${domain} es suyo y además está excluido. En todos los correos uno de los lados es de ustedes, así que no se leería ninguno.`,
      everythingTitle: 'No se leería nada',
    },
    lists,
    usualMarkers: 'Añadir las marcas habituales',
    languages: {
      title: 'Idiomas',
      hint: 'Un correo demasiado corto para saber su idioma se lee siempre.',
      label: 'Leer correos en',
      all: 'Todos los idiomas que conoce la aplicación',
      some: 'Solo estos',
      chosen: 'Idiomas que se leen',
      none: 'Elija al menos un idioma o lea todos.',
      names: {
        fr: 'Francés',
        en: 'Inglés',
        de: 'Alemán',
        es: 'Español',
        it: 'Italiano',
        nl: 'Neerlandés',
        pt: 'Portugués',
      },
    },
    list: {
      add: 'Añadir',
      several: 'Varios a la vez: sepárelos con comas.',
      empty: 'Nada todavía.',
      remove: (entry) => `Quitar ${entry}`,
      known: (entries) => `Ya en la lista: ${entries.join(', ')}.`,
      unfit: (entries) => `Sin añadir: ${entries.join(', ')}.`,
      full: (most) => `En esta lista caben ${f.number(most)}.`,
      showAll: (count) => `Mostrar los ${f.number(count)}`,
      showFewer: 'Mostrar menos',
    },
  };
}
