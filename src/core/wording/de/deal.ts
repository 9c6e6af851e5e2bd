import type { dealWords as english } from '../en/deal.ts';
import type { Formats } from '../formats.ts';

export function dealWords(f: Formats): ReturnType<typeof english> {
  return {
    stage: 'Phase',
    amount: 'Betrag',
    unknown: 'Noch nicht eingetragen',
    money: (amount, currency) => (currency ? f.money(amount, currency) : f.number(amount)),
    closed: 'Dieser Deal ist abgeschlossen. Neue Signale seiner Kontakte gehören zu einem neuen Deal.',
    evidenceTitle: 'Was die E-Mails zeigen',
    evidence: {
      need: { label: 'Bedarf', missing: 'Noch keine E-Mail nennt einen Bedarf.' },
      budget: { label: 'Budget', missing: 'Fragen Sie, was dafür eingeplant ist.' },
      timing: { label: 'Termin', missing: 'Fragen Sie, wann es losgehen soll.' },
      authority: { label: 'Entscheider', missing: 'Fragen Sie, wer mitentscheidet und wer unterschreibt.' },
      competitor: { label: 'Mitbewerber', missing: 'Kein anderer Anbieter wird genannt.' },
    },
    shown: 'In einer E-Mail genannt',
    notShown: 'Noch nicht genannt',
    evidenceEmails: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'E-Mail stützt', other: 'E-Mails stützen' })} diesen Deal`,
    attachableTitle: 'Könnte zu diesem Deal gehören',
  };
}
