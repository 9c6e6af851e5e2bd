import { fold } from './lines.ts';
import { closingPhrases, closingTails } from './words/closings.ts';

const phone = /(?:\+|\b0|\()\d[\d\s().\-/]{6,}\d/;
const labelledPhone =
  /^(?:tel|tél|t|m|mob|mobile|fax|f|p|ph|phone|gsm|port|portable|cell|office|direct|desk|ext|poste|natel|d)\b[.: ]/;
const address = /[\w.+-]+@[\w-]+\.[\w.]+/;
const web = /(?:https?:\/\/|www\.)\S|^[\w-]+(?:\.[\w-]+)+$/;
const company =
  /\b(?:gmbh|ltd|limited|inc|llc|llp|plc|sas|sasu|sarl|sàrl|srl|asbl|bv|nv|ag|kg|oy|ab|spa|s\.a\.|sa|corp|group|groupe)\b\.?/;
const spoken =
  /(?:^|[\s'"(])(?:je|j'ai|nous|vous|tu|on|il|elle|ils|i|i'm|i'd|we|we're|you|your|please|can|could|would|will|is|are|have|has|do|does|don't|need|want|send|est|sont|avez|avons|peux|pouvez|merci de|wir|sie|ich|bitte|haben|ist|sind|queremos|necesitamos|vogliamo|abbiamo|wij|we|precisamos|soit|faut|svp|stp|ok)(?=$|[\s,.;:!?'])/;
/** "On behalf of" before a German signatory's name. */
const onBehalf = /^(?:i\. ?[av]\.|ppa\.?|p\.p\.) /i;
const fillerWords: ReadonlySet<string> = new Set(
  'oui non yes no ok okay parfait super perfect great sure merci thanks bonjour hello budget accord absolutely deal done noted noté validé reçu received agreed exactement exactly please attention important urgent rappel'.split(
    ' ',
  ),
);
const team =
  /^(?:the |le |la |l'|les |votre |your |das |ihr |il |el |het |a )?(?:service|équipe|secrétariat|bureau|direction|comptabilité|support|team|kundenservice|equipo|servizio)(?:\s|$)|\steam$/;
const particles =
  /^(?:&|et|and|und|de|du|des|van|von|der|den|di|da|del|le|la|el|al|dos|d'|ter|ten|zu|af|y|e)$/;

/** A telephone number, an address, a web site: what stands in a signature and rarely in prose. */
export function isContactLine(content: string): boolean {
  if (content.length > 120) return false;
  const folded = fold(content);
  if (phone.test(content) || labelledPhone.test(folded)) return !isSpoken(folded) || content.length < 45;
  if (address.test(content)) return content.split(/\s+/).length <= 6;
  return web.test(folded) && content.split(/\s+/).length <= 4;
}

/** One to five capitalised words, initials or particles: `Marie-Claude de Vries`, `B. Ferrand`, `Sue`. */
export function isNameLine(content: string): boolean {
  if (content.length <= 60 && !/[.?!]$/.test(content) && team.test(fold(content))) return true;
  const bare = content
    .replace(onBehalf, '')
    .replace(/^[-–—/\s]{1,4}/, '')
    .replace(/\([^()]{0,40}\)/g, ' ')
    .split(/,| – | - | \| |\//, 1)[0]!
    .trim();
  const words = bare.split(/\s+/);
  if (bare === '' || bare.length > 50 || words.length > 5) return false;
  if (/[\d?!:;"«»]/.test(bare)) return false;
  if (words.some((word) => fillerWords.has(fold(word).replace(/\.$/, '')))) return false;
  if (/[.]$/.test(bare) && !/(?:^|\s)\p{Lu}\.$|\.\p{Lu}\.$/u.test(bare) && words.length > 1) return false;
  const names = words.filter((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return names.length >= 1 && words.every((word) => names.includes(word) || particles.test(fold(word)));
}

/** A short line that is no sentence: a title, a company, a street, a slogan. */
export function isSignatureLike(content: string): boolean {
  if (isContactLine(content)) return true;
  if (content.length > 90 || /^[-•*▪·–]\s|^\d+[.)]\s|\?|[:;]$/.test(content)) return false;
  const folded = fold(content.replace(onBehalf, ''));
  if (isSpoken(folded)) return false;
  const isSentenceEnd = /[.!…]$/.test(content) && content.split(/\s+/).length > 3;
  return !isSentenceEnd || company.test(folded) || /(?:^|[\s.])\p{L}{1,5}\.$/u.test(content);
}

/** A short line that ends in a comma right above a name: "Bonne continuation," */
export function isClosingAboveName(content: string): boolean {
  return (
    content.endsWith(',') &&
    content.length <= 60 &&
    content.split(/\s+/).length <= 8 &&
    !/[.?!\d]/.test(content)
  );
}

/** A sign-off such as "Bien cordialement," or "Thanks in advance, Gary". */
export function isClosingLine(content: string): boolean {
  if (content.length > 160) return false;
  const folded = fold(content).replace(/^[\s/\-–—*_]+/, '');
  const phrase = longestPhrase(folded);
  if (phrase === null) return false;
  if (
    /^(?:veuillez agréer|je vous prie d'agréer|je vous prie de croire|nous vous prions d|l'expression de (?:mes|nos)|recevez,? )/.test(
      folded,
    )
  ) {
    return true;
  }
  if (/[?\d]/.test(folded)) return false;
  const original = fold(content).length === content.length ? content : folded;
  const rest = original.slice(original.length - folded.length + phrase.length);
  const words = rest.split(/[\s,.!;:()/&'’|-]+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= 8 &&
    words.every((word) => /^\p{Lu}/u.test(word) || closingTails.has(fold(word)) || word.length <= 2)
  );
}

/** Longest first, by their first two letters: every line of every message is looked up. */
const phrasesByStart = Map.groupBy(
  [...closingPhrases].sort((a, b) => b.length - a.length),
  (phrase) => phrase.slice(0, 2),
);

function longestPhrase(folded: string): string | null {
  const candidates = phrasesByStart.get(folded.slice(0, 2)) ?? [];
  return (
    candidates.find((phrase) => folded.startsWith(phrase) && !/^\p{L}/u.test(folded.slice(phrase.length))) ??
    null
  );
}

function isSpoken(folded: string): boolean {
  return spoken.test(folded);
}
