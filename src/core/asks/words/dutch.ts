import type { AskWords } from './ask-words.ts';

export const dutch: AskWords = {
  courtesies: [
    /\b(?:hoe (?:gaat het|is het|was)|alles goed)\b[^?]{0,30}\W*$/,
    /,? (?:toch|he|nietwaar)\W*\?\W*$/,
    /\b(?:mocht (?:u|je|er|jullie)|als (?:u|je|jullie|er) (?:nog )?(?:vragen|iets)|heeft u (?:nog )?vragen|bij vragen)\b/,
    /\b(?:laat (?:het )?(?:me |ons )?(?:maar )?weten als|hoor ik het graag|hoor het graag|aarzel niet)\b/,
  ],
  requests: [
    /\b(?:kunt|kan|kun|kunnen|zou|zouden|wilt|wil|willen|hebt|heeft|heb|hebben|bent|ben|zijn) (?:u|je|jij|jullie|we|wij)\b(?! (?:zelf|al) )/,
    /\b(?:graag (?:ontvang|krijg|zou|wil|had|verneem|zie|een|de|uw)|(?:ontvang|verneem|krijg|hoor|zie)(?:en)? (?:ik|wij|we) graag)\b/,
    /\b(?:ik|wij|we) (?:wil|willen|zou|zouden|had|hadden) (?:ook )?graag\b/,
    /\b(?:ik|wij|we) (?:heb|hebben|zoeken) [^.?!]{1,60} nodig\b/,
    /\b(?:laat|laten) (?:me|mij|ons) (?:even )?weten (?:of|wanneer|wat|hoe|welke)\b/,
    /\b(?:gelieve|stuur (?:me|mij|ons)|bel (?:me|mij|ons)|is het mogelijk|zou het mogelijk|ik vraag me af|vroeg me af|nog (?:steeds )?(?:niets|geen (?:antwoord|reactie)))\b/,
  ],
  openings: [
    /^\W*(?:(?:hallo|goedemorgen|goedemiddag|en|ook),? )?(?:wat (?:kost|is|zijn)|hoe(?:veel| lang| kan| kunnen| werkt)|wanneer (?:kan|kunnen|is|zijn)|welke|waar (?:kan|is|vind)|is (?:er|het|dat|de)|zijn er|geldt)\b/,
  ],
  wants: [/\b(?:ik|wij|we) (?:zoek|zoeken|wil|willen|overweeg|overwegen|vergelijken)\b/],
  withdrawals: [/\b(?:laat maar|vergeet (?:het|mijn)|al gevonden|heb het gevonden)\b/],
};
