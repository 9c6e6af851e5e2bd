import { lowerFirst, type Formats } from '../formats.ts';

/** The map as a document for people outside of HubSpot. */
export function funnelDocumentWords(f: Formats) {
  return {
    title: 'From the first contact to growth',
    subtitle: 'Who does what, on which proof, and by when',
    asOf: (at: number, account: string) => `${f.date(at)} · HubSpot account ${account}`,
    isProposal: 'A proposal: nobody has agreed on it yet.',
    hasUnsaved: 'With changes that are not saved yet.',
    language: 'Language of the document',
    copy: 'Copy as text',
    copied: 'Copied. Paste it into a document, a page or a message.',
    notCopied: 'Your browser did not allow copying. Select the text below and copy it by hand.',
    printHint: 'To print it or save it as a PDF, use the print command of your browser.',
    who: 'Who',
    proof: 'Proof',
    delay: 'Delay',
    action: 'Next action',
    material: 'With',
    figures: 'In reality',
    notAgreed: 'not agreed yet',
    handovers: 'Hand-overs',
    handover: (from: string, to: string, step: string, what: string) =>
      `${from} → ${to}, after “${step}”: ${what}`,
    openPoints: 'Open points',
    noOpenPoints: 'None: every step is clear.',
    /** An open point of the step. */
    openPoint: (step: string, title: string) => `${step}: ${lowerFirst(title)}`,
    noStep: 'No step here yet.',
  };
}
