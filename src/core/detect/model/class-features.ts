import type { ReadMessage } from '#core/mail/message.ts';
import { hashText } from './hash.ts';
import type { TextFeatures } from './features.ts';
import { readTokens } from './tokens.ts';

const seeds = { fact: 21, subject: 22 };
const answer = /^\s*(re|r|tr|fw|fwd|aw|sv|rép|res|rv|antw)\s*[.:]/i;
const roleAddress =
  /no.?reply|ne.?pas.?repondre|notif|news|info|contact|support|bounce|mailer|daemon|marketing/;
const quotes = /^(>|De :|From:|Von:|De:|Da:|Van:|Le .{5,80} a écrit|On .{5,80} wrote)/m;
const maxSubject = 200;
const maxText = 20_000;

/** What the class of a message is read from: families of features, as scoreFeatures wants them. */
export function readClassFamilies(
  read: ReadMessage,
  passages: readonly TextFeatures[],
): readonly (readonly number[])[] {
  return [
    unique(passages.flatMap(({ words }) => words)),
    unique(passages.flatMap(({ letters }) => letters)),
    readEnvelope(read),
  ];
}

/** Whether the subject says that the message answers or passes on another. */
export function isAnswer(subject: string): boolean {
  return answer.test(subject.slice(0, maxSubject));
}

/** The sender, the subject and the shape of the message. */
function readEnvelope({ message, class: byRules, sentences }: ReadMessage): number[] {
  const [local = '', domain = ''] = (message.from ?? '').split('@');
  const subject = message.subject.slice(0, maxSubject);
  const facts = [
    `rules:${byRules}`,
    `ours:${String(message.ourDomains.includes(domain))}`,
    `answer:${String(isAnswer(subject))}`,
    `role:${String(roleAddress.test(local))}`,
    `sender:${String(message.from !== null)}`,
    `quotes:${String(quotes.test(message.text.slice(0, maxText)))}`,
    `sentences:${String(Math.min(9, sentences.length))}`,
  ];
  const words = readTokens(subject).map(({ folded }) => hashText(folded, seeds.subject));
  return unique([...facts.map((fact) => hashText(fact, seeds.fact)), ...words]);
}

function unique(hashes: readonly number[]): number[] {
  return [...new Set(hashes)];
}
