import type { changeWords as english } from '../en/settings-changes.ts';
import type { Formats } from '../formats.ts';

export function changeWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Últimos cambios',
    hint: 'Los últimos cincuenta. Quién los hizo es lo que dijo esta página: HubSpot no se lo dice a la aplicación.',
    empty: 'Nadie ha cambiado nada todavía: todo está como lo trae la aplicación.',
    date: (at) => f.moment(at),
    unnamed: 'Sin nombre',
    undo: 'Deshacer',
    undone: 'El cambio se ha deshecho.',
    cannotUndo: 'Cambiado de nuevo desde entonces',
    overtakenTitle: 'Otra persona ha cambiado antes los ajustes',
    overtaken: 'La lista muestra lo que vale ahora. Échele un vistazo y vuelva a intentarlo.',
    more: (count) => `Mostrar ${f.number(count)} más`,
    file: {
      title: 'Una copia de los ajustes',
      hint: 'Todas las secciones como texto legible, para guardarlo o llevarlo a otra cuenta. No contiene claves ni palabras de ningún correo.',
      show: 'Mostrar la copia',
      label: 'Copia de los ajustes',
      copy: 'Copiar al portapapeles',
      copied: 'Copiado.',
      notCopied: 'El navegador no lo ha permitido. Seleccione el texto y cópielo.',
    },
    take: {
      title: 'Incorporar una copia',
      hint: 'Las secciones que el texto no nombra se quedan como están. Con cualquier error no cambia nada.',
      label: 'Texto de una copia',
      placeholder: 'Pegue aquí todo el texto',
      button: 'Incorporar',
      done: 'Los ajustes se han incorporado. Valen desde ahora.',
      same: 'El texto dice lo que ya vale. No hacía falta cambiar nada.',
      wrong: (count) =>
        `Conviene revisar ${f.number(count)} ${f.plural(count, { one: 'punto', other: 'puntos' })}. No se ha cambiado nada.`,
      moreWrong: (count) => `Y ${f.number(count)} más.`,
    },
  };
}
