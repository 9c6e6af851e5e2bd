import type { managementWords as english } from '../en/management.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function managementWords(f: Formats): Words {
  return {
    intro:
      'Una oportunidad es ante todo del comercial. Solo si el plazo de abajo pasa sin una decisión, un responsable recibe una tarea.',
    loading: 'Leyendo los ajustes',
    none: 'Nadie todavía',
    former: (id) => `Ya no está activo (${id})`,
    tasks: {
      title: 'Tareas para responsables',
      on: 'Sí',
      off: 'No',
      isOn: 'Crear tareas para las oportunidades que nadie ha registrado',
      deadline: 'Plazo del comercial, en horas laborables',
      deadlineHint: 'Noches, fines de semana, festivos y ausencias no cuentan.',
      cap: 'Tareas por responsable y día',
      capHint: 'Lo que exceda espera en una sola tarea con la lista del resto.',
      probability: 'Una sola señal cuenta desde (%)',
      probabilityHint: 'Por debajo hacen falta dos señales en el mismo registro.',
      escalates: 'Avisar al siguiente responsable si nadie toca una tarea',
      escalation: 'Tras, en horas laborables',
      language: 'Idioma de las tareas',
      languageHint: 'Un equipo puede tener el suyo.',
      answers: 'Plazo para responder a un comprador, en horas laborables',
      answersHint: 'Cuenta la respuesta de cualquier compañero, una llamada o una reunión.',
    },
    people: peopleWords(f),
    time: timeWords(f),
    absences: {
      title: 'Ausencias',
      hint: 'Mientras alguien está fuera, sus horas laborables se detienen y las tareas van al siguiente responsable.',
      empty: 'No hay ausencias anotadas.',
      who: 'Quién',
      from: 'Primer día',
      to: 'Último día',
      add: 'Añadir una ausencia',
      remove: 'Quitar',
      past: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'ausencia pasada', other: 'ausencias pasadas' })}`,
    },
    targets: {
      title: 'Objetivos y valores',
      hint: 'Lo que ningún CRM contiene. Sin objetivo, la página no muestra la cobertura.',
      fiscalYear: 'El ejercicio empieza en',
      fiscalYearHint: 'Los trimestres y años de la página lo siguen.',
      target: 'Objetivo por trimestre fiscal',
      targetHint: 'Un equipo puede tener el suyo.',
      teamTarget: 'Objetivo de este equipo por trimestre fiscal',
      lifetimeValue: 'Lo que vale un cliente a lo largo de los años',
      lifetimeValueHint: 'Si se deja vacío, se toma el valor del negocio.',
    },
    save: saveWords(f),
    faults,
  };
}

function peopleWords(f: Formats): Words['people'] {
  return {
    title: 'A quién se avisa',
    hint: 'Al primer responsable del equipo del propietario que esté activo y presente. La oportunidad de un responsable va al siguiente.',
    managers: 'Responsables',
    fallback: 'Responsables suplentes',
    fallbackHint: 'Se les avisa si un equipo no tiene a nadie, y por los registros sin propietario.',
    order: (names) => `En este orden: ${names.join(', ')}.`,
    team: (team, managers) => `${team}: ${managers.length > 0 ? managers.join(', ') : 'nadie todavía'}`,
    noTeamsTitle: 'No hay equipos en esta cuenta',
    noTeams:
      'HubSpot no indica ningún equipo para sus usuarios. Cada tarea va a los responsables elegidos aquí.',
    withoutManager: (teams) =>
      `${f.number(teams)} ${f.plural(teams, { one: 'equipo no tiene responsable propio', other: 'equipos no tienen responsable propio' })}.`,
    sameAsAccount: 'Como la cuenta',
    language: 'Idioma de sus tareas',
  };
}

function timeWords(f: Formats): Words['time'] {
  return {
    title: 'Horario laboral',
    hint: 'Cuándo se puede esperar que alguien actúe.',
    weekdays: 'Días laborables',
    dayNames: ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'],
    start: 'De',
    end: 'A',
    zone: 'Zona horaria',
    zoneHint: 'Un equipo puede tener la suya.',
    accountZone: (zone) => `La de la cuenta (${zone})`,
    country: 'Festivos',
    noCountry: 'Ninguno',
    countries: {
      FR: 'Francia',
      BE: 'Bélgica',
      CH: 'Suiza',
      LU: 'Luxemburgo',
      CA: 'Canadá',
      GB: 'Inglaterra y Gales',
      IE: 'Irlanda',
      US: 'Estados Unidos',
      DE: 'Alemania',
      AT: 'Austria',
      ES: 'España',
      IT: 'Italia',
      NL: 'Países Bajos',
      PT: 'Portugal',
    },
    nationwide: 'Los de todo el país. Añada los regionales como días de cierre.',
    closedDay: 'Otro día de cierre',
    addClosedDay: 'Añadir el día',
    removeClosedDay: (day) => `Quitar el ${f.day(day)}`,
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  };
}

function saveWords(f: Formats): Words['save'] {
  return {
    save: 'Guardar',
    saving: 'Guardando',
    discard: 'Descartar cambios',
    unchanged: 'No hay cambios sin guardar.',
    unsaved: 'Hay cambios sin guardar.',
    changedAt: (at) => `Último cambio el ${f.date(at)}.`,
    saved: 'Los ajustes están guardados. Valen desde ahora.',
    notSaved: 'Los ajustes aún no están guardados',
    faults: (count) =>
      `Conviene revisar ${f.number(count)} ${f.plural(count, { one: 'campo', other: 'campos' })}`,
    meanwhileTitle: 'Otra persona ha guardado antes',
    meanwhile:
      'Sus cambios se muestran ya aquí, y los de usted siguen en su sitio. Écheles un vistazo y guarde otra vez.',
  };
}

const faults: Words['faults'] = {
  weekdays: 'Elija al menos un día laborable.',
  hours: 'El final del día va después de su inicio.',
  timeZone: 'Elija una zona horaria de la lista.',
  closedDays: 'Caben 200 días de cierre como máximo.',
  absence: 'Elija quién está fuera y un último día que no sea anterior al primero.',
  absences: 'Hay más ausencias de las que caben. Quite algunas que ya han pasado.',
  managers: 'Diez responsables por equipo como máximo.',
  teams: 'Hay más equipos de los que caben: se pueden ajustar 200.',
  fallback: 'Diez responsables como máximo.',
  deadline: 'Entre 1 y 400 horas.',
  probability: 'Entre 50 y 100.',
  cap: 'Un número entero entre 1 y 50.',
  escalation: 'Entre 1 y 400 horas.',
  age: 'Entre 1 y 365 días.',
  answers: 'Entre 1 y 400 horas.',
  fiscalYear: 'Elija un mes.',
  target: 'Un importe que no sea negativo.',
  teamTarget: 'Un importe que no sea negativo.',
  lifetimeValue: 'Un importe que no sea negativo.',
  missedLeads: 'Entre 0 y 1000 leads por semana.',
  shares: 'Porcentajes que no sean negativos.',
};
