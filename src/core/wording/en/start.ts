import type { Formats } from '../formats.ts';

/** The first steps after the installation. */
export function startWords(f: Formats) {
  return {
    loading: 'Looking at how far you are',
    intro:
      'From the installation to your first report and a mapped funnel. Each step takes minutes, and the page sees for itself what is done.',
    progress: (done: number, total: number) => `${f.number(done)} of ${f.number(total)} steps done`,
    alone: 'The notice to employees is not counted: whether it was given is for you to say, not for an app.',
    status: {
      done: 'Done',
      next: 'Next',
      later: 'Later',
      looking: 'Looking',
      yours: 'Yours to do',
      unknown: 'Could not be looked up',
    },
    retry: 'Look again',
    steps: {
      install: {
        title: 'Check the installation',
        why: 'The app keeps its findings in properties of its own and needs to see your mail.',
        link: 'See the whole check',
      },
      tell: {
        title: 'Tell your employees',
        why: 'People should know beforehand what is read and for what. The notice is ready to send, in French and English.',
        link: 'To the notice',
      },
      read: {
        title: 'Read past mail',
        why: 'It shows what the last year held, long before new mail does.',
        link: 'Read past mail',
        linkRunning: 'See how far it is',
        linkDone: 'Read again',
      },
      report: {
        title: 'See the report',
        why: 'What was invisible, what was lost to silence, month by month.',
        link: 'See the report',
      },
      people: {
        title: 'Say who is told, and when',
        why: 'Managers get a task only for what outlived its deadline in working hours.',
        link: 'People and working hours',
      },
      funnel: {
        title: 'Map the funnel',
        why: 'Who moves each step on and what proves it; the cards then say what comes next.',
        link: 'Map the funnel',
      },
      cards: {
        title: 'Place the cards',
        why: 'In the settings of HubSpot, under Objects, open the record view of contacts and of deals and add the card “Invisible Pipeline”. It counts as done once somebody has decided on a card.',
        link: 'How it is checked',
      },
    },
    found: {
      toMend: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'point is', other: 'points are' })} still to be mended.`,
      worthALook: (count: number) =>
        `It works; ${f.number(count)} ${f.plural(count, { one: 'point is', other: 'points are' })} worth a look.`,
      reading: (read: number, total: number) => `${f.number(read)} of ${f.number(total)} emails read.`,
      counting: 'The emails are being counted.',
      paused: (read: number, total: number) => `Paused at ${f.number(read)} of ${f.number(total)} emails.`,
      wasRead: (emails: number, at: number) =>
        `${f.number(emails)} ${f.plural(emails, { one: 'email', other: 'emails' })} read on ${f.date(at)}.`,
      managers: (count: number) =>
        `${f.number(count)} ${f.plural(count, { one: 'person is', other: 'people are' })} told.`,
    },
    end: {
      title: 'All is set up',
      text: 'From here on the app works by itself. The overview shows what is invisible now; the guide says what each figure means.',
      overview: 'To the overview',
      guide: 'To the guide',
    },
    /** From views that have nothing to show yet. */
    pointer: 'New here? See the first steps',
    pointerEmpty: 'Nothing found yet? Have past mail read',
  };
}
