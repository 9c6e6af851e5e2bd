import type { DocumentField, DocumentId } from '#core/views/documents-view.ts';
import type { documentWords as english } from '../en/privacy-documents.ts';
import type { Formats } from '../formats.ts';

const names: Record<DocumentId, string> = {
  'employee-notice': 'Aviso al personal',
  'employer-checklist': 'Lista de comprobación de la empresa, antes del aviso',
  'data-protection-summary': 'Resumen de protección de datos',
};

const about: Record<DocumentId, string> = {
  'employee-notice':
    'Qué lee, guarda y muestra la aplicación, contado a las personas cuyo correo se lee. Se envía antes de leer el primer correo.',
  'employer-checklist':
    'Lo que hay que resolver antes, del comité de empresa a los permisos. Se queda en su empresa.',
  'data-protection-summary':
    'Registro del tratamiento, derechos, ponderación de intereses y evaluación de impacto, para el delegado de protección de datos y el comité de empresa.',
};

const fields: Record<DocumentField, string> = {
  company: 'Empresa',
  address: 'Forma jurídica y dirección',
  place: 'Lugar',
  noticeDate: 'Fecha del documento',
  startDate: 'Primer día de uso',
  councilDate: 'Comité de empresa consultado el',
  contact: 'Contacto para preguntas, con correo',
  officer: 'Delegado de protección de datos, con correo',
  pageUsers: 'Quién puede abrir la página de la aplicación',
  region: 'Región de alojamiento de la cuenta de HubSpot',
  deadlineHours: 'Horas laborables antes de avisar a un responsable',
  retentionMonths: 'Meses que se guardan las frases',
};

export function documentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Documentos para enviar',
    hint: 'Escritos para el derecho francés y el RGPD, con lo que esta aplicación hace de verdad. Son un modelo y no asesoramiento jurídico: haga que los revisen.',
    document: 'Documento',
    names,
    about,
    language: 'Idioma del documento',
    languages: { en: 'Inglés', fr: 'Francés' },
    open: 'Preparar el documento',
    loading: 'Cargando el documento',
    fields,
    fieldsHint: 'Lo que escriba aparece enseguida en el texto y no se guarda en ningún sitio.',
    text: 'Texto',
    openPlaces: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'lugar', other: 'lugares' })} entre [corchetes] por revisar`,
    openPlacesHint: 'Rellénelos o táchelos cuando el texto esté donde lo va a enviar.',
    complete: 'Todos los lugares están rellenados',
  };
}
