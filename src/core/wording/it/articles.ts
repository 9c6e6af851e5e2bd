/** A day, a percentage or a count that is spoken with a vowel first: otto, ottanta, undici, uno per cento. */
const vowelFirst = /^(?:8|11(?!\d)|1(?:,\d+)?[\s\u00a0]?%)/;

const before = (plain: string, elided: string) => (figure: string) =>
  vowelFirst.test(figure) ? `${elided}${figure}` : `${plain} ${figure}`;

/** The article, alone or joined with a preposition, before a written figure: “il 20”, “l’8”, “dall’11”. */
export const il = before('il', 'l’');
export const capitalIl = before('Il', 'L’');
export const al = before('al', 'all’');
export const dal = before('dal', 'dall’');
export const capitalDal = before('Dal', 'Dall’');
export const del = before('del', 'dell’');
export const nel = before('nel', 'nell’');
/** The plural: “i 12 contatti”, “gli 8 contatti”. */
export const i = before('i', 'gli ');
