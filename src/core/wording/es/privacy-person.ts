import type { KeptPlace } from '#core/views/data-rights-view.ts';
import type { personWords as english } from '../en/privacy-person.ts';
import type { Formats } from '../formats.ts';

const places: Record<KeptPlace, string> = {
  signals: 'Señales con sus frases',
  summaries: 'Recuentos y estados en el registro',
  ledgers: 'Listas ocultas: correos leídos, firma, preguntas',
  repairLogs: 'Cambios hechos con un clic',
  tasks: 'Tareas de la aplicación',
  notes: 'Filas de cifras y decisiones de revisión',
};

export function personWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Lo que se guarda de una persona o una empresa',
    hint: 'Para una solicitud de acceso o de supresión: busque el registro, mírelo, entréguelo, elimínelo.',
    type: 'Qué buscar',
    types: { contact: 'Una persona', company: 'Una empresa' },
    query: 'Nombre, correo o ID del registro',
    companyQuery: 'Nombre, dominio o ID del registro',
    queryHint: 'A partir de dos letras.',
    search: 'Buscar',
    searching: 'Buscando',
    none: 'No se ha encontrado a nadie con estas palabras',
    noCompany: 'No se ha encontrado ninguna empresa con estas palabras',
    noneHint:
      'HubSpot encuentra los registros nuevos al cabo de unos segundos. El ID al final de la dirección de un registro funciona siempre.',
    many: (count) =>
      `Estos son los ${f.number(count)} primeros. Con más letras del nombre o del correo salen los demás.`,
    open: 'Mostrar lo que se guarda',
    nameless: (id) => `Registro ${id}`,
    gone: 'Ya no está en HubSpot. Lo que queda aquí aún se puede mostrar y eliminar.',
    another: 'Buscar a otra persona',
    counting: 'Contando lo que se guarda',
    contactsLeft: (count) =>
      f.plural(count, {
        one: `Queda ${f.number(count)} contacto.`,
        other: `Quedan ${f.number(count)} contactos.`,
      }),
    place: 'Dónde',
    entries: 'Entradas',
    count: (count) => f.number(count),
    places,
    nothing: 'De este registro no se guarda nada.',
    total: (count) =>
      f.plural(count, {
        one: `Se guarda ${f.number(count)} entrada.`,
        other: `Se guardan ${f.number(count)} entradas.`,
      }),
    readAt: (at) => `Leído de HubSpot: ${at}.`,
    ofCompany: 'De la empresa y de todos sus contactos.',
    again: 'Contar de nuevo',
    export: 'Exportar',
    exporting: 'Reuniendo todo en un archivo',
    parts: (count) => `${f.number(count)} ${f.plural(count, { one: 'parte', other: 'partes' })} hasta ahora.`,
    exported: 'El archivo está listo',
    exportedHint:
      'Cópielo en un archivo de texto con este nombre. Explica sus propias partes, así que se puede entregar tal cual.',
    fileName: 'Nombre del archivo',
    file: 'Archivo (JSON)',
    size: (kilobytes) => `${f.number(kilobytes)} kB`,
  };
}
