import type { Classification } from './classification.ts';
import { classifyAutomatic } from './classify-automatic.ts';
import type { CueScore } from './cues/cue.ts';
import { scoreCues } from './cues/cue.ts';
import { buyerCues, pitchCues } from './cues/pitch-cues.ts';
import { hiringBuyerCues, recruitingCues } from './cues/recruiting-cues.ts';
import { personalCues, privateDomains, supportCues } from './cues/support-cues.ts';
import type { MailMessage, MessageClass } from './message.ts';
import type { MessageView } from './message-view.ts';
import { readView } from './message-view.ts';
import type { Segments } from './zones.ts';

const thresholds = {
  pitch: 5,
  /** In an answer to somebody else's message. */
  pitchInThread: 8,
  recruiting: 6,
  /** For a pitch or a recruiter when no sign of a buyer stands against it. */
  unopposed: 4,
  support: 3,
  personal: 4,
} as const;

/**
 * Decides what kind of message it is, from direction, sender, headers, subject and the sender's own words.
 * Every class but `conversation`, `support` and `personal` silences a message, so these need several signs at once and
 * give way to signs of a buyer.
 */
export function classifyMessage(message: MailMessage, segments: Segments): Classification {
  const view = readView(message, segments);
  const automatic = classifyAutomatic(message, view);
  if (automatic && (message.direction === 'INCOMING' || automatic.class !== 'newsletter')) return automatic;
  if (message.direction === 'OUTGOING') return { class: 'conversation', reason: 'outgoing' };
  if (isColleague(view.domain, message.ourDomains)) return { class: 'internal', reason: 'own-domain' };
  return classifyStranger(view) ?? classifyHuman(view);
}

function classifyStranger(view: MessageView): Classification | null {
  const buyer = scoreCues(buyerCues, view.own);
  const recruiting = scoreCues(recruitingCues, view.ownWithSubject);
  const hiring = scoreCues(hiringBuyerCues, view.own);
  const pitch = scoreCues(pitchCues, view.ownWithSubject);
  const isUnopposed = buyer.score === 0 && !view.answersOthers;
  const neededToRecruit = isUnopposed ? thresholds.unopposed : thresholds.recruiting;
  const recruits = recruiting.score - hiring.score - buyer.score / 2;
  if (recruits >= neededToRecruit && recruiting.score >= pitch.score - 2)
    return decided('recruiting', recruiting);
  const neededInThread = view.answersOthers ? thresholds.pitchInThread : thresholds.pitch;
  const needed = isUnopposed ? thresholds.unopposed : neededInThread;
  return pitch.score - buyer.score >= needed ? decided('vendor-pitch', pitch) : null;
}

function classifyHuman(view: MessageView): Classification {
  const personal = scoreCues(personalCues, view.ownWithSubject);
  const isPrivate = privateDomains.test(view.address) ? 2 : 0;
  const buyer = scoreCues(buyerCues, view.own);
  if (personal.score > 0 && personal.score + isPrivate - buyer.score / 2 >= thresholds.personal) {
    return decided('personal', personal);
  }
  const support = scoreCues(supportCues, view.ownWithSubject);
  const isBuying = buyer.names.some((name) => name === 'we-want' || name === 'our-side');
  if (support.score >= thresholds.support && !isBuying) return decided('support', support);
  return { class: 'conversation', reason: 'no-other-class' };
}

function decided(name: MessageClass, { names }: CueScore): Classification {
  return { class: name, reason: names.join(' ') };
}

/** Whether an address belongs to one of our domains or below one. */
function isColleague(domain: string, ourDomains: readonly string[]): boolean {
  return domain !== '' && ourDomains.some((ours) => domain === ours || domain.endsWith(`.${ours}`));
}
