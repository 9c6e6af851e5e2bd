import type { RangeSource } from '#core/baselines/baselines.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import type { dealCardWords as english } from '../en/deal-card.ts';
import type { Formats } from '../formats.ts';

export function dealCardWords(f: Formats): ReturnType<typeof english> {
  return {
    outOfHundred: 'von 100',
    noAmount: 'noch kein Betrag',
    noHistory: 'HubSpot speichert für diese Phase keine Datumsangaben, daher werden ihre Tage nicht gezählt.',
    sinceToday: (stage) => `Seit heute in „${stage}“.`,
    daysInStage: (spent, stage, { median, source }) =>
      source === 'setting'
        ? `${spent} in „${stage}“, laut Einstellungen ${f.number(Math.round(median))}`
        : `${spent} in „${stage}“, üblich ${f.number(Math.max(1, Math.round(median)))}`,
    daysOfSilence: (spent, usual) =>
      `${spent} ohne Nachricht vom Käufer, üblich höchstens ${f.number(Math.ceil(usual))}`,
    reason: (title, figures) => `${title}: ${figures}`,
    next: {
      title: 'Was jetzt zu tun ist',
      then: (action) => `Danach: ${action}`,
      setAside: 'Deal zurückstellen',
      setAsideUntil: 'An diesen Deal erinnern',
      confirmLost: (reason) =>
        `Als Grund wird „${reason}“ eingetragen. Sie können das 30 Tage lang rückgängig machen.`,
    },
    warnings: {
      title: 'Einen Blick wert',
      allWell: (rules) =>
        rules === 1
          ? 'Die Datenprüfung ist in Ordnung.'
          : `Alle ${f.number(rules)} Datenprüfungen sind in Ordnung.`,
      more: (count) => `${f.number(count)} weitere`,
      moreInTab: (count) => `${f.number(count)} weitere im Tab „Invisible Pipeline“.`,
      hidden: (count) => `${f.number(count)} von Ihnen ausgeblendet`,
      hide: 'Ausblenden',
      show: 'Wieder anzeigen',
      mend: 'Beheben',
      about: aboutRecord,
      unknown: {
        title: 'Eine neuere Prüfung hat etwas gefunden',
        why: 'Diese Seite wurde geöffnet, bevor es die Prüfung gab.',
        fix: 'Laden Sie die Seite neu, um den Hinweis zu lesen.',
      },
    },
    repair: repairWords(f),
    stages: {
      titleWithDays: (days, stage) => `Phasen: ${days} in „${stage}“`,
      skipped: 'übersprungen',
      fullBar: fullBar(f),
    },
    evidence: {
      title: (proved, total) => `Belegt: ${f.number(proved)} von ${f.number(total)}`,
      proved: 'Belegt',
      open: 'Noch offen',
    },
    score: {
      title: (score) => `Wie die ${f.number(score)} Punkte zustande kommen`,
    },
    learning:
      'Ihre gewonnenen Deals werden ausgewertet. Bis dahin stammen die üblichen Zeiten aus den Einstellungen.',
    notLearned:
      'Die üblichen Zeiten stammen aus den Einstellungen, bis Ihre gewonnenen Deals ausgewertet sind.',
  };
}

const fullBar = (f: Formats): Record<RangeSource, (n: number) => string> => ({
  stage: (n) =>
    `Voller Balken: Von Ihren ${f.number(n)} gewonnenen Deals waren neun von zehn zu diesem Zeitpunkt schon weiter.`,
  pipeline: (n) =>
    `Voller Balken: Von ${f.number(n)} Phasen Ihrer gewonnenen Deals in dieser Pipeline waren neun von zehn kürzer.`,
  setting: () =>
    'Ein voller Balken ist das Doppelte der Zeit aus Ihren Einstellungen: Hier sind noch zu wenige gewonnene Deals bekannt.',
});

const aboutRecord: Record<RuleSubject, (name: string) => string> = {
  deal: (name) => `Deal: ${name}`,
  contact: (name) => `Kontakt: ${name}`,
  company: (name) => `Unternehmen: ${name}`,
};

function repairWords(f: Formats): ReturnType<typeof english>['repair'] {
  return {
    preparing: 'Der aktuelle Wert wird gelesen',
    change: (label, from, to) => (from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`),
    done: (label, to) => `${label}: ${to}`,
    nothingMended: 'Es gibt nichts mehr rückgängig zu machen.',
    mendedOn: (at) => `Geschrieben am ${f.date(at)}`,
  };
}
