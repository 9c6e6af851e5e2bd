import type { dataRightsWords as english } from '../en/data-rights.ts';

export const dataRightsWords: typeof english = {
  file: {
    title: 'Lo que Invisible Pipeline guarda de este registro',
    how: 'Los archivos largos vienen en partes, e isLastPart marca la última. Los nombres de las propiedades son los de HubSpot. Las horas están en UTC; los números largos son milisegundos desde 1970. Una parte que falta no contiene nada.',
    sections: {
      contacts:
        'Las propiedades que la aplicación mantiene en un contacto: número y valor de las señales abiertas, avisos sobre los datos, identificadores de los correos leídos, lo que dice la firma más reciente, cuándo se preguntó y se respondió algo, y los cambios hechos con un clic.',
      companies: 'Lo mismo en la propia empresa.',
      signals:
        'Frases de correos que muestran una intención de compra: la cita, el remitente, los datos que indica, lo que puede valer y con qué fórmula, el grado de certeza del programa y lo que alguien decidió.',
      tasks: 'Tareas de HubSpot creadas por la aplicación: clave, asunto, notas y estado.',
      changesOnDeals: 'Cambios hechos con un clic en un negocio según lo que decía un correo.',
      reviewDecisions:
        'Lo que una revisión semanal decidió sobre los negocios del contacto: decisión y hora, sin nombre.',
      figures:
        'Filas con las que se calculan las cifras de la página del pipeline: identificadores, importes y fechas.',
    },
    notHere:
      'No están en este archivo: los propios correos y lo que las personas escribieron en los campos de HubSpot. Pertenecen a la cuenta, no a la aplicación.',
  },
};
