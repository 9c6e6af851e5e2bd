import type { RangeSource } from '#core/baselines/baselines.ts';
import type { RuleSubject } from '#core/quality/rule.ts';
import type { dealCardWords as english } from '../en/deal-card.ts';
import { lowerFirst } from '../formats.ts';
import type { Formats } from '../formats.ts';
import { i, il } from './articles.ts';

type Words = ReturnType<typeof english>;

export function dealCardWords(f: Formats): Words {
  return {
    outOfHundred: 'su 100',
    noAmount: 'ancora nessun importo',
    noHistory: 'HubSpot non conserva le date di questa fase: i suoi giorni non vengono contati.',
    sinceToday: (stage) => `In ${stage} da oggi.`,
    daysInStage: (spent, stage, { median, source }) =>
      source === 'setting'
        ? `${spent} in ${stage}, ${f.number(Math.round(median))} secondo le impostazioni`
        : `${spent} in ${stage}, di solito ${f.number(Math.max(1, Math.round(median)))}`,
    daysOfSilence: (spent, usual) =>
      `${spent} senza una parola dell’acquirente, di solito al massimo ${f.number(Math.ceil(usual))}`,
    reason: (title, figures) => `${title}: ${lowerFirst(figures)}`,
    next: {
      title: 'Che cosa fare ora',
      then: (action) => `Dopo: ${action}`,
      setAside: 'Metti da parte la trattativa',
      setAsideUntil: 'Ricordami questa trattativa',
      confirmLost: (reason) => `Il motivo sarà “${reason}”. Si può annullare per 30 giorni.`,
    },
    warnings: {
      title: 'Da controllare',
      allWell: (rules) =>
        f.plural(rules, {
          one: `${f.number(rules)} controllo dei dati superato.`,
          other: `Tutti ${i(f.number(rules))} controlli dei dati sono superati.`,
        }),
      more: (count) => `${f.number(count)} in più`,
      moreInTab: (count) => `${f.number(count)} in più nella scheda Invisible Pipeline.`,
      hidden: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'nascosto da voi', other: 'nascosti da voi' })}`,
      hide: 'Nascondi',
      show: 'Mostra di nuovo',
      mend: 'Correggi',
      about: aboutRecord,
      unknown: {
        title: 'Un controllo più recente ha trovato qualcosa',
        why: 'Questa pagina è stata aperta prima che il controllo esistesse.',
        fix: 'Ricaricare la pagina per leggerlo.',
      },
    },
    repair: {
      preparing: 'Lettura del valore attuale',
      change: (label, from, to) => (from === null ? `${label}: ${to}` : `${label}: ${from} → ${to}`),
      done: (label, to) => `${label}: ${to}`,
      nothingMended: 'Non resta niente da annullare.',
      mendedOn: (at) => `Scritto ${il(f.date(at))}`,
    },
    stages: {
      titleWithDays: (days, stage) => `Fasi: ${days} in ${stage}`,
      skipped: 'saltata',
      fullBar: fullBar(f),
    },
    evidence: {
      title: (proved, total) => `Che cosa è provato: ${f.number(proved)} su ${f.number(total)}`,
      proved: 'Provato',
      open: 'Ancora aperto',
    },
    score: {
      title: (score) =>
        `Come si arriva a ${f.number(score)} ${f.plural(score, { one: 'punto', other: 'punti' })}`,
    },
    learning:
      'Apprendimento dalle trattative vinte. Fino ad allora i tempi usuali vengono dalle impostazioni.',
    notLearned: 'I tempi usuali vengono dalle impostazioni finché non si apprende dalle trattative vinte.',
  };
}

const fullBar = (f: Formats): Record<RangeSource, (n: number) => string> => ({
  stage: (n) => `Barra piena: nove su dieci delle ${f.number(n)} trattative vinte erano già passate oltre.`,
  pipeline: (n) =>
    `Barra piena: nove su dieci delle ${f.number(n)} fasi delle trattative vinte in questa pipeline erano più brevi.`,
  setting: () =>
    'Barra piena: il doppio del tempo delle impostazioni, perché qui le trattative vinte sono troppo poche.',
});

const aboutRecord: Record<RuleSubject, (name: string) => string> = {
  deal: (name) => `Trattativa: ${name}`,
  contact: (name) => `Contatto: ${name}`,
  company: (name) => `Azienda: ${name}`,
};
