import type { AskWords } from './ask-words.ts';

export const german: AskWords = {
  courtesies: [
    /\bwie geht(?: es|'s|s)\b[^?]{0,30}\W*$|\b(?:alles gut|alles klar|geht es ihnen gut)\W*$/,
    /,? (?:nicht wahr|oder|gell|ne)\W*\?\W*$/,
    /\bbitte (?:beachten|entschuldigen|finden|ignorieren|sehen sie von|haben sie (?:etwas )?(?:geduld|verstandnis))/,
    /\b(?:bei|fur) (?:weiteren? |ruck|etwaigen? )?fragen\b|\bsollten sie\b[^?]{0,60}\b(?:fragen|benotigen|brauchen)\b|\bfalls (?:sie|ihnen|noch|etwas)\b/,
    /\b(?:stehe|stehen) (?:ich |wir )?(?:ihnen )?(?:gerne? )?zur verfugung\b/,
  ],
  requests: [
    /\b(?:konnen|konnten|wurden|wollen|mochten|haben|hatten|bieten|kannst|konntest|wurdest|hast) (?:sie|ihr|du|wir)\b/,
    /\b(?:bitte|bitten) (?:sie |dich |wir |ich |euch )?(?:um|senden|sende|schicken|schick|geben|gib|teilen|rufen|ruf|bestatigen|bestatige|lassen|lass|prufen|melden|erstellen|nennen|ubersenden|informieren|stornieren|kundigen|andern|zusenden)\b/,
    /\b(?:ich|wir) (?:hatten?|brauchten?|brauchen?|benotigen?|benotigten?)\b(?! (?:noch |etwas |mehr |keine? |nicht )?(?:zeit|bedenkzeit|hilfe mehr))/,
    /\b(?:ich|wir) (?:mochten?|wurden?|wollten?) (?:gerne? |auch |nur |noch )*(?:wissen|erfahren|fragen|sehen|testen|haben|erhalten|bekommen|bestellen|buchen|kundigen|erweitern|vereinbaren|ein |eine |einen |das |die |den )/,
    /\b(?:um (?:ruckmeldung|ruckruf|antwort|bestatigung|zusendung)|warte(?:n)? (?:noch |immer )*auf|noch keine (?:antwort|ruckmeldung)|ist es moglich|ware es moglich|ich frage mich)\b/,
  ],
  openings: [
    /^\W*(?:(?:hallo|guten (?:tag|morgen)|und|noch eine frage),? )?(?:ab wann|bis wann|wann|was kostet|was ist|was sind|wie (?:viel|hoch|lange|ist|sieht|funktioniert|konnen|kann)|welche[rsmn]?|wo (?:finde|kann|ist)|gibt es|ist (?:es|das|der|die|ihr)|sind (?:die|sie)|kann (?:ich|man|das)|wer (?:ist|kann))\b/,
  ],
  wants: [/\b(?:ich|wir) (?:suchen?|brauchen?|benotigen?|planen?|mochten?|interessieren?|vergleichen?)\b/],
  withdrawals: [
    /\b(?:hat sich erledigt|vergessen sie (?:es|meine)|vergiss (?:es|meine)|schon gefunden|habe es gefunden)\b/,
  ],
};
