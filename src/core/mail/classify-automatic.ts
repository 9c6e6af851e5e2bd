import type { Classification } from './classification.ts';
import {
  autoReplyCues,
  autoReplySubject,
  bounceCues,
  bounceSenders,
  calendarSubject,
  newsletterCues,
  newsletterSenders,
  notificationCues,
  notificationSenders,
} from './cues/automatic-cues.ts';
import { scoreCues } from './cues/cue.ts';
import type { MailMessage } from './message.ts';
import type { MessageView } from './message-view.ts';

/** Recognises what no person typed for us: bounces, automatic answers, system notices, newsletters. */
export function classifyAutomatic(message: MailMessage, view: MessageView): Classification | null {
  return (
    findBounce(view) ??
    findAutoReply(message, view) ??
    findNotification(message, view) ??
    findNewsletter(message, view)
  );
}

function findBounce(view: MessageView): Classification | null {
  const { score, names } = scoreCues(bounceCues, view.ownWithSubject);
  const isDaemon = bounceSenders.test(view.local);
  return isDaemon && score > 0 ? { class: 'bounce', reason: ['daemon', ...names].join(' ') } : null;
}

/** RFC 3834 and the older headers first; else a telling subject with a telling body, or a body beyond doubt. */
function findAutoReply({ headers }: MailMessage, view: MessageView): Classification | null {
  if (headers && isMarkedAsAutoReply(headers)) return { class: 'auto-reply', reason: 'header' };
  const subject = autoReplySubject.test(view.subject);
  const { score, names } = scoreCues(autoReplyCues, view.own);
  const saysSo = names.includes('says-automatic');
  const isCertain = subject ? score >= 1 : (saysSo || score >= 5) && view.own.length < 900;
  return isCertain
    ? { class: 'auto-reply', reason: [...(subject ? ['subject'] : []), ...names].join(' ') }
    : null;
}

function isMarkedAsAutoReply(headers: Readonly<Record<string, string>>): boolean {
  return (
    /^auto-replied/i.test(headers['auto-submitted'] ?? '') ||
    /^auto_reply/i.test(headers['precedence'] ?? '') ||
    'x-autoreply' in headers ||
    'x-autorespond' in headers
  );
}

function findNotification({ headers }: MailMessage, view: MessageView): Classification | null {
  if (headers?.['auto-submitted']?.toLowerCase().startsWith('auto-generated')) {
    return { class: 'notification', reason: 'header' };
  }
  const { score, names } = scoreCues(notificationCues, view.ownWithSubject);
  const isRobot = notificationSenders.test(view.local);
  const isCalendar = calendarSubject.test(view.subject) && names.includes('calendar');
  const isNotice = isCalendar || score + (isRobot ? 4 : 0) >= 6;
  const reason = [...(isRobot ? ['robot-sender'] : []), ...names].join(' ');
  return isNotice && !view.answersOthers ? { class: 'notification', reason } : null;
}

/** List headers of our own domains mean a shared mailbox, which real buyers write to. */
function findNewsletter({ headers, ourDomains }: MailMessage, view: MessageView): Classification | null {
  if (view.answersOthers) return null;
  const list = `${headers?.['list-id'] ?? ''} ${headers?.['list-unsubscribe'] ?? ''}`.toLowerCase();
  const isForeignList = list.trim() !== '' && !ourDomains.some((domain) => list.includes(domain));
  const { score, names } = scoreCues(newsletterCues, view.ownWithSubject);
  const sender = newsletterSenders.test(view.local) ? 2 : 0;
  const total = score + sender + (isForeignList ? 3 : 0);
  const reason = [...(isForeignList ? ['list-header'] : []), ...names].join(' ');
  return total >= 6 && names.length >= 2 ? { class: 'newsletter', reason } : null;
}
