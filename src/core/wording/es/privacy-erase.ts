import type { eraseWords as english } from '../en/privacy-erase.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function eraseWords(f: Formats): Words {
  return {
    button: 'Eliminar',
    ask: (name) => `¿Eliminar lo que se guarda de ${name}?`,
    goes: 'Lo que se elimina, para siempre',
    going: [
      'Sus señales con citas, datos y remitente',
      'Recuentos, estados y listas ocultas en el registro',
      'Las tareas de la aplicación sobre el registro, y su parte en cifras y revisiones',
    ],
    ofCompany: 'Lo mismo de cada contacto de esta empresa.',
    stays: 'Lo que se queda',
    staying: [
      'El propio registro, sus correos y lo que las personas escribieron en HubSpot: pertenecen a su cuenta',
      'Una marca oculta en el contacto: que se eliminó y cuándo, para que no se vuelvan a leer correos anteriores',
    ],
    undo: 'Esto no se puede deshacer.',
    confirm: 'Eliminar para siempre',
    cancel: 'Conservar',
    erasing: 'Eliminando',
    erased: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'entrada eliminada', other: 'entradas eliminadas' })} hasta ahora.`,
    proving: 'Contando lo que queda',
    proven: 'Eliminado, y no queda nada',
    provenText: (count) =>
      count === 0
        ? 'Ya no había nada que eliminar. Se ha vuelto a contar cada lugar: todos están a cero.'
        : `${f.number(count)} ${f.plural(count, { one: 'entrada eliminada', other: 'entradas eliminadas' })}. Se ha vuelto a contar cada lugar: todos están a cero.`,
    unproven: 'Eliminado, y aún se cuenta algo',
    unprovenText:
      'Puede que una lectura en curso haya añadido algo, o que HubSpot vaya con un poco de retraso. Cuente de nuevo dentro de un minuto; si sigue ahí, elimine otra vez.',
    notCounted: 'Eliminado, y aún sin contar',
    again: 'Eliminar otra vez',
    proof: 'Justificante para guardar',
    proofHint: 'Nombra el registro solo por su número.',
    lines: lineWords(f),
  };
}

function lineWords(f: Formats): Words['lines'] {
  return {
    title: 'Invisible Pipeline: justificante de una eliminación',
    record: (type, id) => `Registro: ${type === 'contact' ? 'contacto' : 'empresa'} ${id}`,
    account: (id) => `Cuenta de HubSpot: ${id}`,
    by: (user) => `Solicitado por: ${user}`,
    before: 'Guardado antes',
    erasedAt: (at) => `Eliminado: ${at}`,
    entries: (count) => `Entradas eliminadas: ${f.number(count)}`,
    after: (at) => `Contado de nuevo: ${at}`,
    place: (place, count) => `${place}: ${f.number(count)}`,
  };
}
