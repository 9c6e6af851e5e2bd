import type { DealPeopleWords } from '../../deal-rule-words.ts';
import type { Formats } from '../../formats.ts';

export function dealPeopleRules(f: Formats): DealPeopleWords {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'día', other: 'días' })}`;
  const contacts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'contacto', other: 'contactos' })}`;
  return {
    'deal-no-contact': {
      title: 'El negocio no tiene contactos',
      why: 'Sin contactos, ningún correo cuenta para este negocio y quien lo retome no tiene a quién llamar.',
      fix: 'Añada a las personas con las que habla.',
    },
    'deal-no-company': {
      title: 'El negocio no tiene empresa',
      why: 'El negocio falta en el historial del cliente y en toda cifra por empresa.',
      fix: 'Añada la empresa que compra.',
    },
    'deal-company-not-of-contacts': {
      title: 'Contactos y empresa no coinciden',
      why: 'Todos los contactos de este negocio son de otras empresas, así que puede haber una confusión.',
      fix: 'Compruebe la empresa o añada un contacto que trabaje en ella.',
    },
    'deal-single-contact-late-stage': {
      title: 'Pocos contactos para una etapa avanzada',
      why: ({ contacts: count }) =>
        `Con ${contacts(count)}, el negocio termina si alguien se va, cambia de idea o está de vacaciones.`,
      fix: 'Pregunte quién más lo usa, lo aprueba o firma, y añada a esas personas.',
    },
    'deal-no-decision-maker': {
      title: 'No se sabe quién decide',
      why: 'La decisión está cerca, y ni un correo ni un cargo dice quién la toma.',
      fix: 'Pregunte quién firma y añada a esa persona con su cargo.',
    },
    'deal-no-reachable-contact': {
      title: 'No hay forma de contactar con nadie del negocio',
      why: ({ contacts: count }) =>
        `${contacts(count)}, sin ninguna dirección que funcione ni teléfono: el próximo mensaje no llega a nadie.`,
      fix: 'Añada un teléfono o una dirección que funcione.',
    },
    'deal-owner-missing': {
      title: 'El negocio no tiene propietario',
      why: 'Los recordatorios y tareas de este negocio no llegan a nadie.',
      fix: 'Elija quién se ocupa de él.',
    },
    'deal-owner-deactivated': {
      title: 'El usuario del propietario está desactivado',
      why: 'Los recordatorios y tareas van a una cuenta que ya nadie lee.',
      fix: 'Pase el negocio a otra persona del equipo.',
    },
    'deal-no-next-activity': {
      title: 'No hay nada planificado',
      why: ({ days: count }) =>
        count === 0
          ? 'Los negocios sin próxima fecha pierden su sitio en la semana de todos.'
          : `La última actividad fue hace ${days(count)}, y los negocios sin próxima fecha pierden su sitio en la semana de todos.`,
      fix: 'Planifique una reunión, una llamada o una tarea.',
    },
    'deal-no-activity': {
      title: 'Hace tiempo que no pasa nada',
      why: ({ days: count }) =>
        `En ${days(count)} no ha habido correos, llamadas, reuniones ni notas, y los compradores eligen a quien sigue en contacto.`,
      fix: 'Retome el contacto o acuerde con el comprador una fecha para volver a hablar.',
    },
    'deal-next-step-missing': {
      title: 'El próximo paso no está anotado',
      why: 'Quien abre el negocio, también usted, vuelve a averiguar en qué punto está.',
      fix: 'Anote el próximo paso en pocas palabras.',
    },
    'deal-duplicate-open': {
      title: 'Este negocio puede estar duplicado',
      why: ({ name, others }) =>
        others === 1
          ? `«${name}» parece la misma compra, y la previsión la contaría dos veces.`
          : `«${name}» y otros negocios (${f.number(others)} en total) parecen la misma compra, y la previsión contaría cada uno.`,
      fix: 'Compare los negocios y fusiónelos si son el mismo.',
    },
    'deal-churn-risk-on-customer': {
      title: 'El cliente piensa en irse',
      why: ({ quote, day }) =>
        `«${quote}» (${f.day(day)}): mientras esto siga abierto, venderle más es incierto.`,
      fix: 'Hable primero de lo que le preocupa y después de este negocio.',
    },
  };
}
