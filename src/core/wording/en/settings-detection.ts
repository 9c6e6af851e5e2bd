import type { SignalGroup } from '#core/signals/kind.ts';
import type { PreviewedSignal } from '#core/views/settings-view.ts';
import type { Formats } from '../formats.ts';

/** The settings: which signals are looked for, and which of them raise an alert. */
export function settingsDetectionWords(f: Formats) {
  return {
    title: 'Signals and alerts',
    intro:
      'An alert is sure enough to disturb somebody. What is less sure is shown to the rep only, quietly.',
    groups: {
      opportunity: {
        title: 'Opportunities',
        hint: 'Each of these alone can be a deal that nobody has logged.',
      },
      qualifier: {
        title: 'How far it is',
        hint: 'Alone these raise nothing; beside an opportunity they say how serious it is.',
      },
      risk: { title: 'Risks', hint: 'A customer who may leave, or a deal that waits.' },
    } satisfies Record<SignalGroup, { readonly title: string; readonly hint: string }>,
    groupTitle: (title: string, on: number, total: number) =>
      `${title} · ${f.number(on)} of ${f.number(total)} on`,
    example: (text: string) => `“${text}”`,
    off: 'Not looked for.',
    threshold: 'Alert from (%)',
    own: (probability: number) => `${f.percent(probability)} by itself`,
    ownLong: (probability: number) =>
      `By itself the detector raises an alert from ${f.percent(probability)} on. A higher figure means fewer and surer alerts; a lower one changes nothing.`,
    noEffect: (probability: number) => `Changes nothing below ${f.percent(probability)}.`,
    range: 'Between 50 and 100.',
    changed: (kinds: number) =>
      `${f.number(kinds)} ${f.plural(kinds, { one: 'kind differs', other: 'kinds differ' })} from the default.`,
    reset: 'Back to the default',
    allOffTitle: 'No opportunity is looked for',
    allOff: 'With all of them off, nobody hears of a buyer who is not logged.',
    preview: previewWords(f),
  };
}

function previewWords(f: Formats) {
  const alerts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'alert', other: 'alerts' })}`;
  const inEmails = (emails: number) =>
    f.plural(emails, { one: 'in the last email', other: `in the last ${f.number(emails)} emails` });
  return {
    title: 'What your changes would have done',
    hint: 'Worked out on the last 100 emails of your account. Nothing is saved by it.',
    unchanged:
      'Change a kind, a threshold or one of your words, and see here which alerts that adds or takes away.',
    run: 'Work it out again',
    working: 'Trying it on your last emails',
    invalid: 'One of the figures above needs another look first.',
    noEmailsTitle: 'No email to try it on yet',
    noEmails: 'HubSpot has logged no email that may be read. The settings hold as soon as one comes.',
    fewer: (count: number, emails: number) =>
      `These changes would have raised ${alerts(count)} fewer ${inEmails(emails)}.`,
    more: (count: number, emails: number) =>
      `These changes would have raised ${alerts(count)} more ${inEmails(emails)}.`,
    asMany: (emails: number) => `As many alerts ${inEmails(emails)}. What changes stands below.`,
    quietly: (emails: number) =>
      `No alert would have changed ${inEmails(emails)}, only what is shown quietly.`,
    same: (emails: number) => `Nothing would have changed ${inEmails(emails)}.`,
    sum: (now: number, then: number) => `${alerts(now)} with what holds today, ${f.number(then)} with this.`,
    becomes: {
      gone: 'Disappears',
      new: 'New',
      'gone-quiet': 'No longer shown quietly',
      'new-quiet': 'Newly shown quietly',
      'to-review': 'Only shown quietly',
      'to-alert': 'Becomes an alert',
    } satisfies Record<PreviewedSignal['change'], string>,
    sure: (probability: number) => `${f.percent(probability)} sure`,
    quote: (text: string) => `“${text}”`,
    openContact: 'Open the contact',
    noContact: 'The sender is no contact yet.',
    showMore: (count: number) => `Show ${f.number(count)} more`,
  };
}
