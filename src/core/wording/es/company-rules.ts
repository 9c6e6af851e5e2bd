import type { companyRuleWords as english } from '../en/company-rules.ts';
import type { Formats } from '../formats.ts';
import { lifecycleGap, lifecycleLabel } from './lifecycle.ts';

export function companyRuleWords(f: Formats): ReturnType<typeof english> {
  return {
    'company-country-missing': {
      title: 'Falta el país',
      why: 'Sin país, la empresa no entra en ningún territorio y los teléfonos no se pueden completar.',
      fix: 'Añada el país de la sede central.',
    },
    'company-domain-missing': {
      title: 'Falta el dominio',
      why: 'Sin su dominio, HubSpot no asocia por sí mismo ningún contacto nuevo a esta empresa.',
      fix: 'Añada el dominio de su sitio web o de sus direcciones de correo.',
    },
    'company-duplicate-domain': {
      title: 'Probable duplicado',
      why: ({ count }) =>
        `${f.number(count)} ${f.plural(count, { one: 'empresa más parece', other: 'empresas más parecen' })} ser la misma, así que contactos y negocios están repartidos.`,
      fix: 'Compárelas y fusione las que sean la misma empresa.',
    },
    'company-industry-missing': {
      title: 'Falta el sector',
      why: 'Sin sector, la empresa queda fuera de toda comparación por sectores.',
      fix: 'Elija el sector.',
    },
    'company-lifecycle-contradicts-deals': {
      title: 'El ciclo de vida va por detrás de los negocios',
      why: ({ stage, implied }) =>
        `${lifecycleGap(stage, implied)}: campañas e informes cuentan esta empresa donde no corresponde.`,
      fix: ({ implied }) => `Ponga la etapa del ciclo de vida en «${lifecycleLabel(implied)}».`,
    },
    'company-name-missing': {
      title: 'Falta el nombre de la empresa',
      why: 'Sin nombre, la empresa apenas se encuentra y parece vacía en cada negocio.',
      fix: 'Añada el nombre.',
    },
    'company-no-contact': {
      title: 'Sin contactos',
      why: 'No se conoce a nadie a quien escribir, y ningún correo cuenta para esta empresa.',
      fix: 'Asocie a las personas con las que habla.',
    },
    'company-owner-deactivated': {
      title: 'Propietario sin usuario activo',
      why: ({ owner }) =>
        `${owner} ya no tiene un usuario activo, así que nadie cuida de esta empresa en conjunto.`,
      fix: 'Elija un nuevo propietario.',
    },
    'company-owner-missing': {
      title: 'Sin propietario',
      why: 'Nadie cuida de esta empresa en conjunto, y sus contactos nuevos no llegan a nadie.',
      fix: 'Elija un propietario.',
    },
    'company-private-domain': {
      title: 'Dominio de un proveedor de correo',
      why: ({ domain }) =>
        `Con ${domain} como dominio, HubSpot asocia a esta empresa a desconocidos con una dirección así.`,
      fix: 'Indique el dominio propio de la empresa o deje el campo vacío.',
    },
    'company-size-missing': {
      title: 'Falta el tamaño de la empresa',
      why: 'Sin el número de empleados, la empresa queda fuera de toda comparación por tamaño.',
      fix: 'Añada el número de empleados; basta una estimación.',
    },
  };
}
