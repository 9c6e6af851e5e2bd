/**
 * Spellings that stand for several words, or for another word: contractions without an apostrophe and the
 * shorthand of hurried mail. Keys and values are folded (lower case, no accents).
 */

export type GrammarLanguage = 'fr' | 'en';

const french: Readonly<Record<string, string>> = {
  jai: 'j ai', jvais: 'j vais', jpeux: 'j peux', jveux: 'j veux', jte: 'j te', jsais: 'j sais', jsuis: 'j suis',
  cest: 'c est', cetait: 'c etait', ct: 'c etait', sest: 's est', ya: 'y a', yaura: 'y aura', yen: 'y en',
  dun: 'd un', dune: 'd une', lan: 'l an', jusquau: 'jusqu au', jusqua: 'jusqu a', quon: 'qu on', quil: 'qu il',
  nest: 'n est', nai: 'n ai', lannee: 'l annee', pr: 'pour', ds: 'dans', vs: 'vous',
  ns: 'nous', tt: 'tout', qd: 'quand', avt: 'avant', qqch: 'quelque chose', qqn: 'quelqu un', tjs: 'toujours',
  bcp: 'beaucoup', mtn: 'maintenant', svp: 's il vous plait', stp: 's il te plait', cb: 'combien', abo: 'abonnement',
  dessayer: 'd essayer', lassurance: 'l assurance', pis: 'puis', asap: 'au plus vite',
};

const english: Readonly<Record<string, string>> = {
  dont: 'do not', wont: 'will not', cant: 'can not', cannot: 'can not', couldnt: 'could not', doesnt: 'does not',
  didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not', wouldnt: 'would not', hasnt: 'has not',
  havent: 'have not', aint: 'is not', im: 'i am', ive: 'i have', weve: 'we have', theyve: 'they have',
  thats: 'that is', whats: 'what is', hes: 'he is', shes: 'she is', theyre: 'they are', youre: 'you are',
  youve: 'you have', theres: 'there is', lets: 'let us', gonna: 'going to', wanna: 'want to', gotta: 'got to',
  gimme: 'give me', u: 'you', ur: 'your', ya: 'you', ye: 'you', yr: 'your', wld: 'would', cld: 'could',
  shd: 'should', pls: 'please', plz: 'please', thx: 'thanks', ta: 'thanks', b4: 'before', w: 'with', n: 'and',
  til: 'until', till: 'until', abt: 'about', asap: 'as soon as possible', poc: 'proof of concept',
  mths: 'months', qtr: 'quarter', ppl: 'people', folks: 'people', q1: 'quarter one', q2: 'quarter two',
  q3: 'quarter three', q4: 'quarter four', nobodys: 'nobody is', licence: 'license', licences: 'licenses',
};

export const aliases: Readonly<Record<GrammarLanguage, ReadonlyMap<string, readonly string[]>>> = {
  fr: toMap(french),
  en: toMap(english),
};

function toMap(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(table).map(([word, words]) => [word, words.split(' ')]));
}
