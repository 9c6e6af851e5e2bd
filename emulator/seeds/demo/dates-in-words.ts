import type { Language } from './companies.ts';
import { toWorkday } from './days.ts';

/** Dates as people and mail programs write them. All functions read the given moment as UTC. */

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(','),
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
};
const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'.split(','),
  en: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
};
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fr: 'dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi'.split(','),
  en: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
};
const shortWeekdays: Readonly<Record<Language, readonly string[]>> = {
  fr: 'dim.,lun.,mar.,mer.,jeu.,ven.,sam.'.split(','),
  en: 'Sun,Mon,Tue,Wed,Thu,Fri,Sat'.split(','),
};

const parts = (at: number) => {
  const date = new Date(at);
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth(),
    weekday: date.getUTCDay(),
    year: date.getUTCFullYear(),
  };
};

/** e.g. `12 mars`, `12 March`; the first of a month is `1er` in French. */
export function dayAndMonth(language: Language, at: number): string {
  const { day, month } = parts(at);
  return `${language === 'fr' && day === 1 ? '1er' : day} ${months[language][month] ?? ''}`;
}

/** e.g. `mardi 12 mars`, `Tuesday 12 March`; weekends move to the nearest working day. */
export function weekdayAndDate(language: Language, at: number): string {
  const workday = toWorkday(at);
  return `${weekdays[language][parts(workday).weekday] ?? ''} ${dayAndMonth(language, workday)}`;
}

export function monthName(language: Language, at: number, monthsOn: number): string {
  return months[language][(parts(at).month + monthsOn) % 12] ?? '';
}

/** e.g. `T3`, `Q3`. */
export function quarterName(language: Language, at: number, quartersOn: number): string {
  const quarter = (Math.floor(parts(at).month / 3) + quartersOn) % 4;
  return `${language === 'fr' ? 'T' : 'Q'}${quarter + 1}`;
}

export const yearOf = (at: number): number => parts(at).year;

const clock = (at: number): string => new Date(at).toISOString().slice(11, 16);

/** Gmail's date in a reply line: `mar. 3 mars 2026 à 10:12`, `Tue, 3 Mar 2026 at 10:12`. */
export function gmailDate(language: Language, at: number): string {
  const { day, month, weekday, year } = parts(at);
  const start = shortWeekdays[language][weekday] ?? '';
  const date = `${day} ${shortMonths[language][month] ?? ''} ${year}`;
  return language === 'fr' ? `${start} ${date} à ${clock(at)}` : `${start}, ${date} at ${clock(at)}`;
}

/** Apple Mail's: `3 mars 2026 à 10:12`, `3 Mar 2026, at 10:12`. */
export function appleDate(language: Language, at: number): string {
  const { day, month, year } = parts(at);
  return language === 'fr'
    ? `${day} ${shortMonths.fr[month] ?? ''} ${year} à ${clock(at)}`
    : `${day} ${shortMonths.en[month] ?? ''} ${year}, at ${clock(at)}`;
}

/** Outlook's: `mardi 3 mars 2026 10:12`, `Tuesday, March 3, 2026 10:12 AM`. */
export function outlookDate(language: Language, at: number): string {
  const { day, month, weekday, year } = parts(at);
  const name = months[language][month] ?? '';
  const start = weekdays[language][weekday] ?? '';
  if (language === 'fr') return `${start} ${day} ${name} ${year} ${clock(at)}`;
  const hours = Number(clock(at).slice(0, 2));
  return `${start}, ${name} ${day}, ${year} ${hours % 12 || 12}:${clock(at).slice(3)} ${hours < 12 ? 'AM' : 'PM'}`;
}
