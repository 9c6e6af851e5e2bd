import type { guideWords as english } from '../en/guide.ts';
import type { Formats } from '../formats.ts';
import { guideHowWords } from './guide-how.ts';
import { opportunityWords, otherKindWords } from './guide-kinds.ts';

export function guideWords(f: Formats): ReturnType<typeof english> {
  return {
    parts: { how: 'So funktioniert es', signals: 'Signale', rules: 'Regeln', figures: 'Zahlen' },
    search: 'Leitfaden durchsuchen',
    searchHint: 'Signal, Regel, Zahl oder ein Wort der Erklärung',
    found: (count) => `${f.number(count)} ${f.plural(count, { one: 'Erklärung', other: 'Erklärungen' })}`,
    nothing: 'Zu diesen Worten gibt es keine Erklärung',
    nothingHint: 'Versuchen Sie ein kürzeres Wort, oder blättern Sie durch die Teile des Leitfadens.',
    clear: 'Suche löschen',
    how: guideHowWords,
    signals: {
      intro: 'Ein Signal ist ein Satz eines Kunden. Eine E-Mail kann mehrere enthalten.',
      example: 'Zum Beispiel',
      quoted: (sentence) => `„${sentence}“`,
      counts: 'Zählt',
      not: 'Zählt nicht',
      then: 'Was dann passiert',
      helps: 'Was jetzt hilft',
      groups: {
        opportunity: {
          title: 'Chancen',
          then: 'Es erscheint auf der Karte des Kontakts als unerfasste Chance, außer ein offener Deal deckt es ab. Weniger sichere warten dort auf eine Prüfung. Entscheidet niemand rechtzeitig, erhält ein Manager eine Aufgabe.',
        },
        qualifier: {
          title: 'Gut zu wissen',
          then: 'Es erscheint neben einer Chance und auf der Deal-Karte als Beleg. Allein löst es nichts aus.',
        },
        risk: {
          title: 'Warnungen',
          then: 'Es erscheint auf den Karten als Warnung. Ein Kunde, der abspringen könnte, steht unter „Gefährdete Kunden“; ein aufgeschobener Kauf pausiert den Deal bis zum genannten Datum.',
        },
      },
    },
    kinds: { ...opportunityWords, ...otherKindWords },
    rules: {
      intro:
        'Eine Regel betrachtet einen Datensatz und sagt, was fehlt oder sich widerspricht. Ohne Klick wird nichts geschrieben, und jede Regel lässt sich in den Einstellungen anpassen.',
      subjects: { deal: 'Deals', contact: 'Kontakte', company: 'Unternehmen' },
      why: 'Warum es wichtig ist',
      whyExample: 'Warum es wichtig ist, zum Beispiel',
      fix: 'Wie es sich beheben lässt',
      weight: 'Gewicht',
      severities: { high: 'Hoch', medium: 'Mittel', low: 'Gering' },
      optional: 'Aus, bis jemand sie in den Einstellungen einschaltet.',
    },
    figures: {
      intro:
        'Auf jeder Seite lässt sich eine Zahl bis zu ihrer Formel mit Ihren eigenen Werten und bis zu den Datensätzen dahinter öffnen. Wo zu wenig vorliegt, steht das da.',
      formula: 'Formel',
    },
  };
}
