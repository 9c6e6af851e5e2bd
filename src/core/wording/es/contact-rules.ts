import type { contactRuleWords as english } from '../en/contact-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function contactRuleWords(f: Formats): ReturnType<typeof english> {
  const days = (count: number) => `${f.number(count)} ${f.plural(count, { one: 'día', other: 'días' })}`;
  return {
    'contact-company-from-email': {
      title: 'Otra empresa en la firma',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma nombra a ${stated}, y el contacto no cuenta para ninguna empresa.`
          : `La firma nombra a ${stated} y el registro a ${recorded}: puede que negocios e informes estén en otra empresa.`,
      fix: ({ stated }) => `Compruebe si el contacto trabaja ahora en ${stated} y asocie esa empresa.`,
    },
    'contact-company-missing': {
      title: 'Sin empresa asociada',
      why: ({ named }) =>
        named === ''
          ? 'Sin empresa, los correos y negocios de este contacto no cuentan para ningún cliente.'
          : `${named} figura en el contacto pero no está asociada, así que correos y negocios no cuentan para ningún cliente.`,
      fix: ({ named }) =>
        named === ''
          ? 'Asocie la empresa en la que trabaja el contacto.'
          : `Asocie ${named} o cree la empresa en un paso.`,
    },
    'contact-duplicate': {
      title: 'Probable duplicado',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'contacto más parece', other: 'contactos más parecen' })} la misma persona: el historial está repartido y se le puede escribir dos veces.`,
      fix: 'Compárelos y fusione los que sean la misma persona.',
    },
    'contact-email-bounced': {
      title: 'Los correos no llegan',
      why: ({ address }) => `Los correos a ${address} vuelven, así que nadie lee lo que envía.`,
      fix: 'Busque la nueva dirección o a quien haya asumido el puesto.',
    },
    'contact-email-missing': {
      title: 'Falta la dirección de correo',
      why: 'Sin dirección no se registra ningún correo con este contacto ni se encuentra ninguna señal.',
      fix: 'Añada la dirección profesional.',
    },
    'contact-job-title-from-email': {
      title: 'Cargo indicado en un correo',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma dice «${stated}»; en el registro nadie ve quién es esta persona.`
          : `La firma dice «${stated}» y el registro «${recorded}»: puede que su papel en la decisión haya cambiado.`,
      fix: ({ recorded }) =>
        recorded === '' ? 'Páselo al registro con un clic.' : 'Actualice el cargo si el puesto ha cambiado.',
    },
    'contact-job-title-missing': {
      title: 'Falta el cargo',
      why: 'Sin cargo no se sabe si esta persona decide, firma o asesora.',
      fix: 'Añada el cargo según su perfil o pregúntelo en la próxima conversación.',
    },
    'contact-lifecycle-contradicts-deals': {
      title: 'El ciclo de vida va por detrás de los negocios',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campañas e informes tratan a esta persona como si fuera otra.`,
      fix: ({ implied }) => `Ponga la etapa del ciclo de vida en «${lifecycleLabel(implied)}».`,
    },
    'contact-name-in-capitals': {
      title: 'Nombre todo en mayúsculas o en minúsculas',
      why: ({ shown }) => `«${shown}» aparece así en cada plantilla que saluda por el nombre.`,
      fix: ({ proposed }) => `Escriba ${proposed}.`,
    },
    'contact-name-missing': {
      title: 'Nombre incompleto',
      why: ({ missing }) =>
        missing === 'both'
          ? 'Sin nombre nadie reconoce a este contacto en las listas, y las plantillas no saludan a nadie.'
          : missing === 'first'
            ? 'Sin nombre de pila, las plantillas no saludan a nadie.'
            : 'Sin apellidos, este contacto es difícil de encontrar y de distinguir de otros.',
      fix: ({ missing }) =>
        missing === 'both'
          ? 'Añada nombre y apellidos.'
          : missing === 'first'
            ? 'Añada el nombre.'
            : 'Añada los apellidos.',
    },
    'contact-name-swapped': {
      title: 'Nombre y apellidos intercambiados',
      why: 'Las plantillas saludan a esta persona por el apellido.',
      fix: ({ first, last }) => `Ponga ${first} como nombre y ${last} como apellidos.`,
    },
    'contact-owner-deactivated': {
      title: 'Propietario sin usuario activo',
      why: ({ owner }) =>
        `${owner} ya no tiene un usuario activo, así que nadie se entera de los correos y tareas de este contacto.`,
      fix: 'Elija un nuevo propietario.',
    },
    'contact-owner-missing': {
      title: 'Sin propietario',
      why: 'Nadie se entera de los correos de este contacto, y las tareas no llegan a nadie.',
      fix: 'Elija un propietario.',
    },
    'contact-phone-from-email': {
      title: 'Teléfono indicado en un correo',
      why: ({ stated, recorded }) =>
        recorded === ''
          ? `La firma da el ${stated}, que no está en el registro.`
          : `La firma da el ${stated} y el registro el ${recorded}: puede que una llamada ya no llegue a esta persona.`,
      fix: ({ recorded }) =>
        recorded === ''
          ? 'Pase el número al registro con un clic.'
          : 'Actualice el número si el anterior ya no se usa.',
    },
    'contact-phone-missing': {
      title: 'Falta el teléfono',
      why: 'Cuando los correos quedan sin respuesta, no hay otra forma de llegar a esta persona.',
      fix: 'Añada un número directo o móvil.',
    },
    'contact-phone-not-dialable': {
      title: 'No se puede marcar el teléfono',
      why: ({ phone }) =>
        `«${phone}» está incompleto o no se conoce su país, así que no se puede llamar desde HubSpot.`,
      fix: 'Escríbalo con el prefijo del país, por ejemplo +34 910 12 34 56.',
    },
    'contact-private-domain': {
      title: 'Dirección de correo personal',
      why: ({ domain }) =>
        `Una dirección de ${domain} no está ligada a una empresa y se pierde si la persona cambia de trabajo.`,
      fix: 'Pida la dirección profesional; si trabaja por su cuenta, todo está bien así.',
    },
    'contact-silent-with-open-deal': {
      title: 'Sin intercambios y con un negocio abierto',
      why: ({ days: count, isContacted }) =>
        isContacted === 1
          ? `El último intercambio fue hace ${days(count)}, y hay un negocio abierto con este contacto.`
          : `Sin intercambios desde que se creó el contacto (${days(count)}), y hay un negocio abierto.`,
      fix: 'Escriba o llame, o anote cuándo quiere tener noticias suyas.',
    },
  };
}
