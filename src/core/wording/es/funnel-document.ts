import type { funnelDocumentWords as english } from '../en/funnel-document.ts';
import { lowerFirst, type Formats } from '../formats.ts';

export function funnelDocumentWords(f: Formats): ReturnType<typeof english> {
  return {
    title: 'Del primer contacto al crecimiento',
    subtitle: 'Quién hace qué, con qué prueba y para cuándo',
    asOf: (at, account) => `${f.date(at)} · Cuenta de HubSpot ${account}`,
    isProposal: 'Una propuesta: nadie la ha acordado todavía.',
    hasUnsaved: 'Con cambios aún sin guardar.',
    language: 'Idioma del documento',
    copy: 'Copiar como texto',
    copied: 'Copiado. Péguelo en un documento, una página o un mensaje.',
    notCopied: 'Su navegador no ha permitido copiar. Seleccione el texto de abajo y cópielo a mano.',
    printHint: 'Para imprimirlo o guardarlo como PDF, use la opción de imprimir de su navegador.',
    who: 'Quién',
    proof: 'Prueba',
    delay: 'Plazo',
    action: 'Próxima acción',
    material: 'Con',
    figures: 'En la realidad',
    notAgreed: 'aún sin acordar',
    handovers: 'Traspasos',
    handover: (from, to, step, what) => `${from} → ${to}, después de «${step}»: ${what}`,
    openPoints: 'Puntos abiertos',
    noOpenPoints: 'Ninguno: todos los pasos están claros.',
    openPoint: (step, title) => `${step}: ${lowerFirst(title)}`,
    noStep: 'Aquí aún no hay ningún paso.',
  };
}
